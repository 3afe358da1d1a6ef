package org.errorcatalog.ingest.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final String TABLE =
      """
      |Fout|Description|
      |---|---|
      |1|The first thing went wrong.|
      |2|The second thing went wrong.|
      """;

  private final PageReader reader = new PageReader();

  @Test
  void readsFrontMatterAndRows() {
    PageContent page = read("---\ntitle: 'A: b'\n\nms.x: ''\nlist:\n- a\n---\n# Title\n\n" + TABLE);

    assertThat(page.frontMatter().get("title")).isEqualTo("A: b");
    assertThat(page.frontMatter().get("ms.x")).isNull();
    assertThat(page.rows()).extracting(ErrorRow::line).containsExactly(12, 13);
    assertThat(page.rows()).extracting(row -> row.code().value()).containsExactly("1", "2");
    assertThat(page.findings()).isEmpty();
  }

  @Test
  void readsTablesInQuotesAndWithWindowsLineEnds() {
    String quoted = TABLE.lines().map(line -> "> " + line + "\r\n").reduce("", String::concat);

    assertThat(read("> [!div class=\"x\"]\r\n" + quoted).rows()).hasSize(2);
  }

  @Test
  void skipsFillersAndReportsWhatItCannotRead() {
    PageContent page =
        read(
            TABLE
                + """
                |&nbsp;|&nbsp;|
                |3|One|cell too many.|
                |4||
                |four|A row whose code is a word.|
                """);

    assertThat(page.rows()).hasSize(2);
    assertThat(page.findings())
        .extracting(Finding::name, Finding::line, Finding::code)
        .containsExactly(
            tuple(FindingName.ROW_UNREADABLE, 6, "3"),
            tuple(FindingName.ROW_UNREADABLE, 7, "4"),
            tuple(FindingName.CODE_UNDECIDED, 8, null));
  }

  @Test
  void findsCodeAndTextWhereverTheyStand() {
    PageContent page =
        read(
            """
            | | Text | Level |
            | --- | --- | ---: |
            | 101 | Something went wrong here. | 16 |
            | 102 | Something else went wrong. | 16 |
            | 103 | And something else again. | 15 |
            """);

    assertThat(page.rows())
        .extracting(ErrorRow::text)
        .first()
        .isEqualTo("Something went wrong here.");
    assertThat(page.rows()).extracting(row -> row.code().value()).startsWith("101");
  }

  @Test
  void readsNoTableOutOfCode() {
    assertThat(read("```\n" + TABLE + "```\n").rows()).isEmpty();
  }

  @Test
  void tellsNamesFromTexts() {
    PageContent page =
        read(
            """
            | Error | Text |
            | --- | --- |
            | AADSTS1 | NoSuchThing - The thing is not there. |
            | AADSTS2 | Invalid URI - the name has bad characters. |
            | AADSTS3 | OnlyTheNameIsKnown |
            """);

    assertThat(page.rows())
        .extracting(ErrorRow::symbolicName)
        .containsExactly("NoSuchThing", null, "OnlyTheNameIsKnown");
    assertThat(page.rows())
        .extracting(ErrorRow::text)
        .containsExactly(
            "The thing is not there.",
            "Invalid URI - the name has bad characters.",
            "OnlyTheNameIsKnown");
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] latin1 = {'|', (byte) 0xE9, '|'};

    assertThat(reader.read(latin1).findings())
        .extracting(Finding::name)
        .containsExactly(FindingName.NOT_UTF8);
    assertThat(read("a\0b").readable()).isFalse();
  }

  @Test
  void reportsFrontMatterThatIsNoYaml() {
    for (String bad : List.of("a: [", "- a", "a: &x [*x]\nb: {c: \"", "!!java.io.File x")) {
      assertThat(read("---\n" + bad + "\n---\n" + TABLE).findings())
          .as(bad)
          .extracting(Finding::name)
          .containsExactly(FindingName.FRONT_MATTER_INVALID);
    }
  }

  @Property(tries = 300)
  void neverFails(@ForAll String before, @ForAll String after) {
    assertThat(read(before + "\n" + TABLE + after).readable()).isIn(true, false);
  }

  private PageContent read(String page) {
    return reader.read(page.getBytes(UTF_8));
  }
}
