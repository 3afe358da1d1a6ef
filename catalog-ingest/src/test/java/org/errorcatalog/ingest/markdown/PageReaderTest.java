package org.errorcatalog.ingest.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

  private final PageReader reader = new PageReader(Profile.NONE);

  @Test
  void readsFrontMatterAndRows() {
    PageContent page = read("---\ntitle: 'A: b'\n\nms.x: ''\nlist:\n- a\n---\n# Title\n\n" + TABLE);

    assertThat(page.frontMatter().get("title")).isEqualTo("A: b");
    assertThat(page.frontMatter().get("ms.x")).isNull();
    assertThat(page.rows()).extracting(RawRow::line).containsExactly(12, 13);
    assertThat(page.rows())
        .extracting(row -> CodeCell.text(row.cell(Role.CODE)))
        .containsExactly("1", "2");
    assertThat(page.findings()).isEmpty();
  }

  @Test
  void readsWhatALargePageSaysOfItselfFromItsHeadAlone() {
    byte[] page = ("\uFEFF---\ntitle: Größe\n---\n" + "ö".repeat(200_000)).getBytes(UTF_8);
    page[page.length - 1] = 0;

    assertThat(reader.frontMatter(page).get("title")).isEqualTo("Größe");
  }

  @Test
  void readsTablesInQuotesAndWithWindowsLineEnds() {
    String quoted = TABLE.lines().map(line -> "> " + line + "\r\n").reduce("", String::concat);

    assertThat(read("> [!div class=\"x\"]\r\n" + quoted).rows()).hasSize(2);
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

    assertThat(page.rows().get(0).cell(Role.TEXT).strip()).isEqualTo("Something went wrong here.");
    assertThat(page.rows().get(0).cell(Role.SEVERITY).strip()).isEqualTo("16");
    assertThat(page.rows()).extracting(row -> CodeCell.text(row.cell(Role.CODE))).startsWith("101");
  }

  @Test
  void readsNoTableOutOfCode() {
    assertThat(read("```\n" + TABLE + "```\n").rows()).isEmpty();
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] latin1 = {'|', (byte) 0xE9, '|'};

    assertThat(reader.read("x.md", latin1, Includes.NONE).findings())
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
    return reader.read("fouten.md", page.getBytes(UTF_8), Includes.NONE);
  }

  @Test
  void readsNoPageOfTooManyRows() {
    byte[] page = "| Error code | Text |\n|---|---|\n| 5 | a |\n| 6 | b |\n".getBytes(UTF_8);
    PageContent content = new PageReader(Profile.NONE, 3).read("page.md", page, Includes.NONE);
    assertThat(content.readable()).isFalse();
    assertThat(content.findings())
        .extracting(Finding::message)
        .containsExactly("the page has more than 3 rows and was not read");
    assertThat(new PageReader(Profile.NONE, 4).read("page.md", page, Includes.NONE).rows())
        .hasSize(2);
  }
}
