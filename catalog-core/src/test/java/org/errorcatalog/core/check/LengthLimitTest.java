package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LengthLimitTest {

  private static final int LONGEST = CheckSettings.USUAL.longestText();

  private final Check check = new LengthLimit();

  @Test
  void countsWhatAReaderSees() {
    String link = "[x](https://a.example/" + "y".repeat(LONGEST) + ")";

    assertThat(Localized.of("nl-NL", "\uD83D\uDEAA".repeat(LONGEST)).found(check)).isEmpty();
    assertThat(Localized.of("nl-NL", "a".repeat(LONGEST - 1) + link).found(check)).isEmpty();
    assertThat(check.check(Localized.of("nl-NL", "a".repeat(LONGEST + 1)).subject()))
        .extracting(Issue::arguments)
        .containsExactly(List.of(LONGEST + 1 + "", LONGEST + ""));
  }

  @Test
  void leavesToTheSourceWhatIsItsOwn() {
    String text = "a".repeat(LONGEST + 1);

    assertThat(Localized.of("nl-NL", text).fromEnglish(text).found(check)).isEmpty();
  }
}
