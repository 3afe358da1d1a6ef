package org.errorcatalog.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @Test
  void makesListsOfHtmlLists() {
    String cell = " Refused because:<ul><li>too big </li><li>too old</li></ul>Call the owner. ";

    assertThat(CellText.clean(cell))
        .isEqualTo("Refused because:\n\n- too big\n- too old\n\nCall the owner.");
  }

  @Test
  void makesParagraphsOfBreaks() {
    assertThat(CellText.clean("One<br/><br />two</br>three")).isEqualTo("One\n\ntwo\n\nthree");
    assertThat(CellText.clean("One<p>two")).isEqualTo("One\n\ntwo");
  }

  @Test
  void dropsAnchorsAndBlanksAroundLinkTexts() {
    assertThat(CellText.clean("<a name=\"x\"></a>See [ the page ](page.md)"))
        .isEqualTo("See [the page](page.md)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No <site address> in <tenant ID>",
        "Not in ({cloudId})",
        "Near '%.*ls' and '%.*ls'",
        "WHERE id = <desired, as 1033>",
        "a * b ** c"
      })
  void leavesPlaceholdersAlone(String cell) {
    assertThat(CellText.clean(cell)).isEqualTo(cell);
  }
}
