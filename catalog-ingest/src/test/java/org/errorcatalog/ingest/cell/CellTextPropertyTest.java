package org.errorcatalog.ingest.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.errorcatalog.core.text.Rendering;

class CellTextPropertyTest {

  private static final List<String> PLACEHOLDERS =
      List.of(
          "%d",
          "%ls",
          "'%.*ls'",
          "%.*ls",
          "%S_MSG",
          "%#016I64x",
          "%4!s!",
          "%1",
          "{0}",
          "{cloudId}",
          "<cloudId>",
          "<1p-name>",
          "<table_name>",
          "<site address>",
          "<язык>",
          "<a,b>");

  private final Rendering rendering = new Rendering();

  @Property(tries = 2_000)
  void cleansNothingTwice(@ForAll("markup") String cell) {
    String once = CellText.clean(cell);

    assertThat(CellText.clean(once)).isEqualTo(once);
  }

  @Property(tries = 1_000)
  void cleansWhateverItGets(@ForAll String cell) {
    String once = CellText.clean(cell);

    assertThat(CellText.clean(once)).isEqualTo(once);
  }

  @Property(tries = 2_000)
  void losesNoPlaceholder(@ForAll("placeholdersInMarkup") List<String> parts) {
    String text = rendering.render(CellText.clean(String.join(" ", parts))).text();

    int at = 0;
    for (String part : parts) {
      if (PLACEHOLDERS.contains(part)) {
        int found = text.indexOf(part, at);
        assertThat(found).as("%s in %s", part, text).isNotNegative();
        at = found + part.length();
      }
    }
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "*",
            "**",
            "_",
            "`",
            "[",
            "](x)",
            "]",
            "<b>",
            "</b>",
            "<br>",
            "<ul>",
            "<li>",
            "</ul>",
            "\\",
            "a",
            "b ",
            "%.*ls",
            "<x y>",
            "\n",
            "- ",
            "> ",
            "#",
            "1. ",
            "&lt;",
            "&",
            "|",
            "!",
            "<i>",
            "</i>",
            "<code>",
            "</code>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "(",
            "\"",
            "~",
            "=",
            "  ",
            "<https://a.example>",
            "<a href=x>",
            "</a>",
            "\t",
            "    ",
            "```",
            "。",
            "<!--",
            "-->",
            "<p>",
            "<pre>",
            "</pre>",
            "<ol>",
            "{0}",
            "\0",
            "\uFDD0",
            "---",
            "|-|")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> placeholdersInMarkup() {
    Arbitrary<String> words =
        Arbitraries.of(
            "word",
            "*",
            "**bold**",
            "(*)",
            "[x",
            "y]",
            "_",
            "|",
            "<br>",
            "<b>in</b>",
            "'*'",
            "`c`",
            "{",
            "&amp;",
            "=*",
            "*=",
            "\\@name",
            "。",
            "sp_x",
            "<ul><li>",
            "</ul>");
    return Arbitraries.oneOf(words, Arbitraries.of(PLACEHOLDERS)).list().ofMaxSize(14);
  }
}
