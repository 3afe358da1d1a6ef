package org.errorcatalog.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.ingest.ReadPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRejoinTest {

  private static final String HEAD =
      """
      | Error | Severity | Event logged | Description |
      |---|---|---|---|
      | 10 | 16 | No | The first thing went wrong. |
      | 11 | 16 | Yes | The second thing went wrong. |
      """;

  private static final String TAIL =
      """
      | 14 | 16 | No | The third thing went wrong. |
      | 15 | 20 | Yes | The fourth thing went wrong. |
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "| 12 | 16 | No | Name a thing that | is known. | > Name a thing that is known.",
        "| 12 | 16 | No | Say {ON | OFF | AUTO}. | > Say {ON \\| OFF \\| AUTO}.",
        "| 12 | 16 | No | Say ON|OFF. | > Say ON\\|OFF.",
        "| 12 | 16 | No | Name a known thing. | | > Name a known thing.",
        "| 12 | 16 | No | Name a known thing. | &nbsp; | | > Name a known thing.",
        "| | 12 | 16 | No | Name a known thing. | > Name a known thing.",
        "| 12 | No | Name a known thing. | > Name a known thing.",
        "| 12 | 16 | Name a known thing. | > Name a known thing.",
        "| 12 | 16 | No | Name a known thing. > Name a known thing.",
        "| 12 | 16 | No | Name a~known thing. | > Name a known thing.",
        "| 12 | 16 | No | Name a~~known thing. | > Name a known thing.",
        "| 12 | 16 | No |~Name a known thing. | > Name a known thing.",
      })
  void givesARowItsText(String lines, String text) {
    RepairedPage page = ReadPages.alone(HEAD + lines.replace('~', '\n') + "\n" + TAIL);

    assertThat(page.rows())
        .extracting(row -> row.code().value())
        .containsExactly("10", "11", "12", "14", "15");
    assertThat(page.rows().get(2).text().replace("\\|", "|")).isEqualTo(text.replace("\\|", "|"));
  }

  @ParameterizedTest
  @CsvSource({"'| 13 | 16 | No | |'", "| 13 | 16 | No |"})
  void givesATextBackToTheRowThatLostIt(String robbed) {
    RepairedPage page =
        ReadPages.alone(
            HEAD + "| 12 | 16 | No | one thing | another thing |\n" + robbed + "\n" + TAIL);

    assertThat(texts(page)).contains("one thing", "another thing");
  }

  private static List<String> texts(RepairedPage page) {
    return page.rows().stream().map(ErrorRow::text).toList();
  }
}
