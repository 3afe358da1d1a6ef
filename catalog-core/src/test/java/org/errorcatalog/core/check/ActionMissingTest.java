package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActionMissingTest {

  private final ActionMissing check = new ActionMissing();

  @Test
  void namesEachSuggestionThatIsNotWorded() {
    assertThat(
            Translated.of("The gate is closed.", "Het hek is dicht.")
                .said(check, "Ask the guard.", "Come back later."))
        .containsExactly("untold Ask the guard.", "untold Come back later.");
  }

  @Test
  void shortensALongOne() {
    assertThat(Translated.of("a", "b").said(check, "word ".repeat(30)))
        .containsExactly("untold " + "word ".repeat(16).strip() + "…");
  }

  @Test
  void saysNothingWhereAllIsWorded() {
    assertThat(Translated.of("a", "b").issues(check)).isEmpty();
  }
}
