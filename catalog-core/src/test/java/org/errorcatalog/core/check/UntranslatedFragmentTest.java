package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.core.language.LanguageDetection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntranslatedFragmentTest {

  private static final List<String> LOCALES = List.of("en-US", "nl-NL", "de-DE", "ja-JP", "ru-RU");

  private final LanguageDetection languages = new LanguageDetection(LOCALES);
  private final FunctionWords small = new FunctionWords();
  private final UntranslatedFragment check =
      new UntranslatedFragment(languages, small, new ForeignText(languages, small));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de-DE | Das Tor ist zu. The guard has gone home with the key. Kommen Sie morgen wieder."
            + " | The guard has gone home with the key",
        "nl-NL | Het hek is dicht, omdat de bewaker het heeft afgesloten. Ask the guard for the key."
            + " | Ask the guard for the key",
        "ja-JP | 門は閉まっています。ask the guard for the key してください。 | ask the guard for the key",
        "ru-RU | Ворота закрыты: the guard has gone home. | the guard has gone home",
        "ru-RU | Ворота закрыты: **the guard has gone home**. | the guard has gone home",
        "ru-RU | Ворота %d: the guard of %s has gone home. | the guard of %s has gone home",
      })
  void findsTheSentenceThatWasLeft(String locale, String text, String fragment) {
    assertThat(Spoken.in(locale, text).found(check)).containsExactly("part [" + fragment + "]");
  }

  @Test
  void findsWhatIsLeftInTheLanguageOfTheSource() {
    Spoken dutch =
        Spoken.dutch("Het hek is dicht. Bitte fragen Sie den Wächter nach dem Schlüssel.")
            .from("de-DE", "Das Tor ist zu. Bitte fragen Sie den Wächter nach dem Schlüssel.");

    assertThat(dutch.found(check))
        .containsExactly("part [Bitte fragen Sie den Wächter nach dem Schlüssel]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Tor ist zu, weil der Wächter nach Hause gegangen ist.",
        "Die Option \"lock the gate at night\" ist nicht gesetzt.",
        "Der Wert `ask the guard for the key` ist nicht zulässig.",
        "Das Tor von Contoso Gate Management for the Enterprise ist zu.",
        "The guard has gone home with the key and the gate is closed.",
      })
  void leavesTranslationsNamesAndWholeTextsAlone(String german) {
    assertThat(Spoken.in("de-DE", german).issues(check)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT INTO ステートメントは使用できません。",
        "Contoso Gate Management for the Enterprise を開いてください。",
        "'lock the gate at night' 特権が必要です。",
      })
  void leavesNamesAndKeywordsAmongOtherLettersAlone(String japanese) {
    assertThat(Spoken.in("ja-JP", japanese).issues(check)).isEmpty();
  }
}
