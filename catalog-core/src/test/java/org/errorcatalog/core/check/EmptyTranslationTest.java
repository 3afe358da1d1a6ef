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
    assertThat(Localized.of("nl-NL", empty).fromEnglish("The door is shut.").found(check))
        .containsExactly("what [" + empty + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dicht.", "扉", "7", "✓", "ไม่", "لا"})
  void saysNothingOfWhatCanBeRead(String text) {
    assertThat(Localized.of("nl-NL", text).fromEnglish("The door is shut.").found(check)).isEmpty();
  }

  @Test
  void asksForWordsWhereTheSourceHasThem() {
    assertThat(Localized.of("nl-NL", "%s").fromEnglish("The %s").found(check)).isEmpty();
    assertThat(Localized.of("nl-NL", "%s").fromEnglish("The door %s is shut").found(check))
        .containsExactly("what [%s]");
  }

  @Test
  void saysNothingWhereTheSourceHasNoWords() {
    assertThat(Localized.of("nl-NL", "").fromEnglish("- 12").found(check)).isEmpty();
    assertThat(Localized.of("nl-NL", "").found(check)).isEmpty();
  }
}
