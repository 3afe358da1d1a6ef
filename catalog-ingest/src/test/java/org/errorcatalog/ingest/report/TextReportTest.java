package org.errorcatalog.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
