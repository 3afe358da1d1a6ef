package org.errorcatalog.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.errorcatalog.ingest.ReadPages;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.junit.jupiter.api.Test;

class PageRepairTest {

  private static final String TABLE =
      """
      |Fout|Description|
      |---|---|
      |1|The first thing went wrong.|
      |2|The second thing went wrong.|
      """;

  @Test
  void skipsFillersAndReportsWhatItCannotRead() {
    RepairedPage page =
        ReadPages.alone(
            TABLE
                + """
                |&nbsp;|&nbsp;|
                |3|One|cell too many.|
                |4||
                |four|A row whose code is a word.|
                """);

    assertThat(page.rows())
        .extracting(ErrorRow::text)
        .containsExactly(
            "The first thing went wrong.",
            "The second thing went wrong.",
            "One cell too many.",
            "");
    assertThat(page.codeRows()).isEqualTo(5);
    assertThat(page.undecided()).isTrue();
    assertThat(page.findings())
        .extracting(Finding::name, Finding::line, Finding::code)
        .containsExactly(
            tuple(FindingName.ROW_REJOINED, 6, "3"),
            tuple(FindingName.ROW_UNREADABLE, 7, "4"),
            tuple(FindingName.CODE_UNDECIDED, 8, null));
  }

  @Test
  void tellsNamesFromTexts() {
    RepairedPage page =
        ReadPages.alone(
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
}
