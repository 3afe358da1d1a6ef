package org.errorcatalog.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void tellsWorstFirst() {
    RunReport report =
        new RunReport(
            7L,
            "shop",
            List.of(new PageSummary("nl/a.md", "nl-NL", 3, 2)),
            new Changes(1, 0, 1, 0),
            List.of(
                Finding.of(FindingName.CODE_VARIANT, "another meaning").code("1"),
                Finding.of(FindingName.MOJIBAKE_REPAIRED, "read as Mac Roman")
                    .on("nl/a.md", "nl-NL")
                    .line(12)
                    .code("1")
                    .mended("√©", "é"),
                Finding.of(FindingName.NOT_UTF8, "no text").on("b.md", null)));

    assertThat(TextReport.write(report))
        .isEqualTo(
            """
            Import 7 into shop
              nl-NL       3 rows     2 codes  nl/a.md

            Entries: 1 added, 0 changed, 1 unchanged, 0 withdrawn

              ERROR   NOT_UTF8  b.md  no text
              WARNING MOJIBAKE_REPAIRED  nl/a.md:12  1  read as Mac Roman: '√©' -> 'é'
              INFO    CODE_VARIANT  1  another meaning

            Findings: 1 errors, 1 warnings, 1 notes
            """);
  }

  @Test
  void staysReadableWithThousandsOfFindings() {
    Finding error = Finding.of(FindingName.NOT_UTF8, "no text");
    Stream<Finding> notes =
        IntStream.range(0, 10_000)
            .mapToObj(i -> Finding.of(FindingName.CODE_VARIANT, "another meaning").code("" + i));

    List<String> lines =
        TextReport.write(report(Stream.concat(notes, Stream.of(error)).toList())).lines().toList();

    assertThat(lines).hasSizeLessThan(60);
    assertThat(lines.get(4)).contains("NOT_UTF8");
    assertThat(lines)
        .contains(
            "  ... and 9,950 more CODE_VARIANT; --report json has all",
            "Findings: 1 errors, 0 warnings, 10000 notes");
  }

  @Test
  void alignsWideCharactersAndShowsNoControlCharacters() {
    Finding finding = Finding.of(FindingName.CODE_VARIANT, "another\u001b[31m\nmeaning");

    assertThat(
            TextReport.write(
                report(
                    List.of(
                        finding.on("ab日本.md", null),
                        finding.on("abcde\u0301f.md", null),
                        finding.on("c.md", null).mended("日本語".repeat(30), "x")))))
        .contains(
            "CODE_VARIANT  ab日本.md  another [31m meaning\n",
            "CODE_VARIANT  abcde\u0301f.md  another [31m meaning\n",
            "CODE_VARIANT  c.md       another [31m meaning: '"
                + "日本語".repeat(9)
                + "日...' -> 'x'\n");
  }

  private static RunReport report(List<Finding> findings) {
    return new RunReport(null, null, List.of(), Changes.NONE, findings);
  }
}
