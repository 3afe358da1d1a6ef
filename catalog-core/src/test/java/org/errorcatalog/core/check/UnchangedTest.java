package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnchangedTest {

  private final Check check = new Unchanged();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The door is shut.",
        "Nobody opened the door %s.",
        "DoorShut - the door was shut",
        "**Note**: ask `porter` before you leave."
      })
  void findsWhatNobodyTranslated(String text) {
    assertThat(Spoken.dutch(text).fromEnglish(text).found(check))
        .containsExactly("what [" + text + "]");
  }

  @Test
  void looksAtWordsOnly() {
    assertThat(
            Spoken.in("ja-JP", "the  Door is *shut*.")
                .fromEnglish("The door is shut.")
                .found(check))
        .hasSize(1);
  }

  @Test
  void needsFewerWordsWhereTheyWouldBeWrittenDifferently() {
    assertThat(Spoken.in("ru-RU", "Door shut").fromEnglish("Door shut").found(check)).hasSize(1);
    assertThat(Spoken.in("de-DE", "Internet browser").fromEnglish("Internet browser").found(check))
        .isEmpty();
  }

  @Test
  void findsAnotherScriptUnchangedToo() {
    assertThat(Spoken.in("de-DE", "扉は閉まっています。").from("ja-JP", "扉は閉まっています。").found(check))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s: %d",
        "`open the door`",
        "doorOpened",
        "door_opened",
        "Contoso Door Server",
        "Contoso Door Server 2012 R2",
        "name = %s, size = %d, offset %d",
        "https://a.example/the/door/is/shut",
        "0x8004",
        ""
      })
  void saysNothingWhereThereIsNothingToTranslate(String text) {
    assertThat(Spoken.in("ru-RU", text).fromEnglish(text).found(check)).isEmpty();
  }

  @Test
  void saysNothingWithinALanguage() {
    String text = "The door is shut.";

    assertThat(Spoken.in("en-GB", text).fromEnglish(text).found(check)).isEmpty();
    assertThat(Spoken.in("und", text).fromEnglish(text).found(check)).isEmpty();
  }

  @Test
  void saysNothingOfATranslation() {
    assertThat(Spoken.dutch("De deur is dicht.").fromEnglish("The door is shut.").found(check))
        .isEmpty();
  }
}
