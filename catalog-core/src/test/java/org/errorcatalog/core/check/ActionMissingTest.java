package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionMissingTest {

  private final ActionMissing check = new ActionMissing();

  @Test
  void namesEachSuggestionThatIsNotWorded() {
    assertThat(
            Spoken.dutch("Het hek is dicht.")
                .fromEnglish("The gate is closed.")
                .leavingUntold("Ask the guard.", "Come back later.")
                .said(check))
        .containsExactly("untold Ask the guard.", "untold Come back later.");
  }

  @Test
  void shortensALongOne() {
    assertThat(Spoken.dutch("b").fromEnglish("a").leavingUntold("word ".repeat(30)).said(check))
        .containsExactly("untold " + "word ".repeat(16).strip() + "…");
  }

  @Test
  void saysNothingWhereAllIsWorded() {
    assertThat(Spoken.dutch("b").fromEnglish("a").issues(check)).isEmpty();
  }
}
