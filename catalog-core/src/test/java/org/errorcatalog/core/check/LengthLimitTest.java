package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthLimitTest {

  private static final int LONGEST = CheckSettings.USUAL.longestText();

  private final Check check = new LengthLimit();

  @Test
  void countsWhatAReaderSees() {
    String link = "[x](https://a.example/" + "y".repeat(LONGEST) + ")";

    assertThat(Spoken.dutch("\uD83D\uDEAA".repeat(LONGEST)).found(check)).isEmpty();
    assertThat(Spoken.dutch("a".repeat(LONGEST - 1) + link).found(check)).isEmpty();
    assertThat(Spoken.dutch("a".repeat(LONGEST + 1)).said(check))
        .containsExactly("what " + (LONGEST + 1) + " " + LONGEST);
  }

  @Test
  void leavesToTheSourceWhatIsItsOwn() {
    String text = "a".repeat(LONGEST + 1);

    assertThat(Spoken.dutch(text).fromEnglish(text).found(check)).isEmpty();
  }
}
