package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyTranslationTest {

  private final Check check = new EmptyTranslation();

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u00A0", "-", "**", "…", "<br />", "<b></b>", "[](https://a.example)"})
  void findsTextWithNothingToRead(String empty) {
    assertThat(Spoken.dutch(empty).fromEnglish("The door is shut.").found(check))
        .containsExactly("what [" + empty + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dicht.", "扉", "7", "✓", "ไม่", "لا"})
  void saysNothingOfWhatCanBeRead(String text) {
    assertThat(Spoken.dutch(text).fromEnglish("The door is shut.").found(check)).isEmpty();
  }

  @Test
  void asksForWordsWhereTheSourceHasThem() {
    assertThat(Spoken.dutch("%s").fromEnglish("The %s").found(check)).isEmpty();
    assertThat(Spoken.dutch("%s").fromEnglish("The door %s is shut").found(check))
        .containsExactly("what [%s]");
  }

  @Test
  void saysNothingWhereTheSourceHasNoWords() {
    assertThat(Spoken.dutch("").fromEnglish("- 12").found(check)).isEmpty();
    assertThat(Spoken.dutch("").found(check)).isEmpty();
  }
}
