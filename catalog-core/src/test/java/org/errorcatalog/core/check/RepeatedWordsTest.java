package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedWordsTest {

  private final Check check = new RepeatedWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl-NL | Open de de deur. | Open de deur.
          nl-NL | De deur deur. | De deur.
          nl-NL | De de deur | De deur
          ru-RU | Дверь открыта открыта | Дверь открыта
          en-US | See the ("the door door") | See the ("the door")
          nl-NL | Open een deur **deur** nu | Open een deur **deur** nu
          """)
  void leavesOneOfTwo(String locale, String text, String fixed) {
    assertThat(Spoken.in(locale, text).found(check)).hasSize(1);
    assertThat(Spoken.in(locale, text).fixed(check)).isEqualTo(fixed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de-DE | Die Türen, die die Wache schließt, und das, was das das Haus kostet
          nl-NL | De deur die die man sluit
          fr-FR | Vous vous levez et nous nous levons
          vi-VN | xanh xanh
          id-ID | pintu pintu
          tr-TR | yavaş yavaş
          nl-NL | Wacht 10 10 keer op %s %s of SQL SQL of doorId doorId
          nl-NL | deur `x` deur, deur. Deur, deur-deur
          ja-JP | ますます
          th-TH | ต่าง ต่าง
          nl-NL | deur**deur**
          """)
  void saysNothingOfGrammarNamesAndNumbers(String locale, String text) {
    assertThat(Spoken.in(locale, text).found(check)).isEmpty();
  }

  @Test
  void separatesLines() {
    assertThat(Spoken.dutch("- deur\n- deur\n\ndeur").found(check)).isEmpty();
  }

  @Test
  void leavesToTheSourceWhatIsItsOwn() {
    assertThat(Spoken.dutch("De deur deur").fromEnglish("The door door").found(check)).isEmpty();
  }
}
