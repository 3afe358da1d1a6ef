package org.errorcatalog.ingest.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.errorcatalog.core.text.Rendering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  private static final URI PAGE = URI.create("https://docs.example.org/db/errors/list");

  private final Rendering rendering = new Rendering();

  @Test
  void makesListsOfHtmlLists() {
    String cell = " Refused because:<ul><li>too big </li><li>too old</li></ul>Call the owner. ";

    assertThat(CellText.clean(cell))
        .isEqualTo("Refused because:\n\n- too big\n- too old\n\nCall the owner.");
  }

  @Test
  void makesListsOfHtmlListsThatAreNotClosed() {
    assertThat(CellText.clean("<OL class=\"x\"><li>one<li>two<ul><li>a<li>b</ul></ol>end"))
        .isEqualTo("1. one\n2. two\n   - a\n   - b\n\nend");
  }

  @Test
  void makesParagraphsOfBreaks() {
    assertThat(CellText.clean("One<br/><br />two</br>three")).isEqualTo("One\n\ntwo\n\nthree");
    assertThat(CellText.clean("One<p>two<p>")).isEqualTo("One\n\ntwo");
  }

  @Test
  void makesListsOfBrokenLinesThatAreNames() {
    assertThat(CellText.clean("**OpenIt**<br /><br /> `ReadIt`<br /><br /> CloseIt"))
        .isEqualTo("- **OpenIt**\n- `ReadIt`\n- CloseIt");
    assertThat(CellText.clean("**OpenIt**<br /><br /> **ReadIt**"))
        .isEqualTo("**OpenIt**\n\n**ReadIt**");
  }

  @Test
  void makesListsOfBrokenLinesWithBulletsOrNumbers() {
    assertThat(CellText.clean("Do:<br>1. this<br>2. that")).isEqualTo("Do:\n\n1. this\n2. that");
    assertThat(CellText.clean("Is:<br>• this<br>• that")).isEqualTo("Is:\n\n- this\n- that");
  }

  @Test
  void makesALineOfEveryRowOfAnHtmlTable() {
    String table =
        "<table border=1><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>";

    assertThat(CellText.clean("See<br/>" + table)).isEqualTo("See\n\n- A | B\n- 1 | 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "<b>bold</b>, <i>slanted</i> and <code>a*b</code>;**bold**, *slanted* and `a*b`",
        "x<sup>2</sup> of H<sub>2</sub>O;x² of H2O",
        "<span style='x'>in</span><!-- out --> side;in side",
        "** bold** word;**bold** word",
        "![a picture](p.png) here;a picture here",
        "the [!INCLUDE[engine](../engine.md)] stops;the engine stops",
        "[text][nowhere];[text][nowhere]",
        "<https://a.example/b_c_d>;<https://a.example/b_c_d>",
        "<pre>one</pre>;`one`"
      })
  void writesCommonMark(String cell, String markdown) {
    assertThat(CellText.clean(cell)).isEqualTo(markdown);
  }

  @Test
  void decodesEntitiesOnceAndEscapesWhatTheyWouldBecome() {
    assertThat(CellText.clean("&lt;Id&gt;&nbsp;&amp;amp; &#42;x&#x2a; &#124;"))
        .isEqualTo("\\<Id> \\&amp; \\*x\\* |");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No <site address> in <tenant ID>, <cloudId> or <язык>",
        "Not in ({cloudId}) nor {0}",
        "Near '%.*ls' and '%.*ls', \"%.* ls\" and %. *ls",
        "WHERE id = <desired, as 1033>",
        "Use: add <number>,<text> [,<language> [,FALSE | TRUE [,REPLACE]]]",
        "%d %% %1!lu! %4!s! %#016I64x %S_MSG %0*I64x",
        "a * b ** c",
        "COUNT(*) and COUNT(*)",
        "{'*' | '+' | \"*\"}",
        "Joins (\" *=\" and \"=* \")",
        "SQL*TOOL and SQL*TOOL",
        "/* no comment */ and */",
        "__$start、__$end、__$last of object_name",
        "A <table>, a <b> or a <title> is missing",
        "<AdvancedSettings Name=\"*x*\"/>",
        "<schema:table>",
        "\\\\server\\share\\x in C:\\temp\\*.* and HKLM\\%ls",
        "[a]: b",
        "- no list",
        "1. no list",
        "# no heading",
        "> no quote",
        "*******",
        "a lone `"
      })
  void showsWhatIsNoMarkupAsItIsWritten(String cell) {
    assertThat(rendering.render(CellText.clean(cell)).text()).isEqualTo(cell);
  }

  @Test
  void escapesNoMoreThanItHasTo() {
    assertThat(CellText.clean("Near '%.*ls' and '%.*ls' of sp_add [%d ... %d]"))
        .isEqualTo("Near '%.*ls' and '%.*ls' of sp_add [%d ... %d]");
    assertThat(CellText.clean("The \\@name is <cloudId>")).isEqualTo("The @name is \\<cloudId>");
  }

  @Test
  void dropsAnchorsAndBlanksAroundLinkTexts() {
    assertThat(CellText.clean("<a name=\"x\"></a>See [ the page ](page.md)", null))
        .isEqualTo(new Cleaned("See [the page](page.md)", List.of("page.md")));
  }

  @ParameterizedTest
  @CsvSource({
    "other.md, https://docs.example.org/db/errors/other.md",
    "../a/b.md#c, https://docs.example.org/db/a/b.md#c",
    "/root?x=1, https://docs.example.org/root?x=1",
    "~/errors/c.md, https://docs.example.org/db/errors/c.md",
    "#part, https://docs.example.org/db/errors/list#part",
    "?v=2, https://docs.example.org/db/errors/list?v=2",
    "//else.example.org/x, https://else.example.org/x",
    "http://else.example.org/x, http://else.example.org/x",
    "mailto:a@example.org, mailto:a@example.org"
  })
  void makesLinksAbsolute(String target, String absolute) {
    assertThat(CellText.clean("[x](" + target + ")", PAGE))
        .isEqualTo(new Cleaned("[x](" + absolute + ")", List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"})
  void keepsTheWordsOfLinksThatLeadNowhereGood(String target) {
    String cell = "[x](" + target + ") <a href=\"" + target + "\">y</a>";

    assertThat(CellText.clean(cell, PAGE)).isEqualTo(new Cleaned("x y", List.of()));
  }

  @Test
  void takesNoPageForAnAddressThatIsNotHttps() {
    assertThat(CellText.clean("[x](y.md)", URI.create("file:///tmp/page.md")))
        .isEqualTo(new Cleaned("[x](y.md)", List.of("y.md")));
  }
}
