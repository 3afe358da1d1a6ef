package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.errorcatalog.core.entry.EntryClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationLostTest {

  private static final String ENGLISH = "This is not a fault of the gate.";

  private final NegationLost check = new NegationLost();

  @ParameterizedTest
  @CsvSource({
    "nl-NL, Dit is een storing van het hek.",
    "de-DE, Das ist eine Störung des Tores.",
    "fr-FR, C'est une panne du portail.",
    "es-ES, Esto es una avería del portón.",
    "it-IT, Questo è un guasto del portone.",
    "pt-BR, Isto é uma avaria do portão.",
    "ru-RU, Это поломка ворот.",
    "pl-PL, To jest usterka bramy.",
    "cs-CZ, To je porucha brány.",
    "sv-SE, Detta är ett fel på grinden.",
    "da-DK, Dette er en defekt ved porten.",
    "fi-FI, Tämä on portin vika.",
    "tr-TR, Bu kapının arızasıdır.",
    "ja-JP, これは門の故障です。",
    "ko-KR, 이것은 문의 고장입니다.",
    "zh-CN, 这是门的故障。",
    "zh-TW, 這是門的故障。",
    "ar-SA, هذا عطل في البوابة.",
    "he-IL, זו תקלה בשער.",
    "th-TH, นี่คือความเสียของประตู",
    "vi-VN, Đây là hư hại của cổng.",
    "uk-UA, Це поломка воріт.",
    "el-GR, Αυτό είναι βλάβη της πύλης.",
  })
  void findsTheLostNot(String locale, String text) {
    assertThat(Spoken.in(locale, text).fromEnglish(ENGLISH).issues(check))
        .extracting(Issue::message)
        .containsExactly("negation-lost.source");
  }

  @ParameterizedTest
  @CsvSource({
    "nl-NL, Dit is geen storing van het hek.",
    "de-DE, Das ist keine Störung des Tores.",
    "fr-FR, Ce n'est pas une panne du portail.",
    "es-ES, Esto no es una avería del portón.",
    "it-IT, Questo non è un guasto del portone.",
    "pt-BR, Isto não é uma avaria do portão.",
    "ru-RU, Это не поломка ворот.",
    "pl-PL, To nie jest usterka bramy.",
    "cs-CZ, To není porucha brány.",
    "sv-SE, Detta är inte ett fel på grinden.",
    "da-DK, Dette er ikke en defekt ved porten.",
    "fi-FI, Tämä ei ole portin vika.",
    "hu-HU, Ez nem a kapu hibája.",
    "tr-TR, Bu kapının arızası değildir.",
    "ja-JP, これは門の故障ではありません。",
    "ko-KR, 이것은 문의 고장이 아닙니다.",
    "zh-CN, 这不是门的故障。",
    "zh-TW, 這並非門的故障。",
    "ar-SA, هذا ليس عطلاً في البوابة.",
    "he-IL, זו לא תקלה בשער.",
    "th-TH, นี่ไม่ใช่ความเสียของประตู",
    "vi-VN, Đây không phải là hư hại của cổng.",
    "sw-KE, Hii ni hitilafu ya lango.",
  })
  void isContentWhereItIsThere(String locale, String text) {
    assertThat(Spoken.in(locale, text).fromEnglish(ENGLISH).issues(check)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "de-DE, The gate is not valid., Das Tor ist ungültig.",
    "de-DE, The gate could not be opened., Fehler beim Öffnen des Tores.",
    "nl-NL, You cannot open the gate., Het hek openen is mislukt.",
    "ja-JP, The gate could not be opened., 門を開けるのに失敗しました。",
    "es-ES, Do not open the gate at night., Evite abrir el portón de noche.",
    "de-DE, The gate is not only closed but locked., Das Tor ist zu und verriegelt.",
  })
  void takesOtherWordsForANot(String locale, String source, String text) {
    assertThat(Spoken.in(locale, text).fromEnglish(source).issues(check)).isEmpty();
  }

  @Test
  void showsTheSentenceThatLostIt() {
    Spoken dutch =
        Spoken.dutch("Het hek is dicht. Dit is een storing. U kunt het niet openen.")
            .fromEnglish("The gate is closed. This is not a fault. You cannot open it.");

    assertThat(dutch.found(check)).containsExactly("source [Dit is een storing]");
  }

  @Test
  void believesTheOthersWhereThePhraseNeedsNoNot() {
    Spoken dutch =
        Spoken.dutch("Het hek is langer dan de muur.").fromEnglish("The wall is not so long.");

    assertThat(dutch.beside("de-DE", "Das Tor ist länger als die Mauer.").issues(check)).isEmpty();
    assertThat(dutch.beside("de-DE", "Die Mauer ist nicht so lang.").issues(check)).hasSize(1);
  }

  @Test
  void asksTheOthersWhereThereIsNoSource() {
    Spoken dutch =
        Spoken.dutch("Dit is een storing.")
            .beside("de-DE", "Das ist keine Störung.")
            .beside("fr-FR", "Ce n'est pas une panne.");

    assertThat(dutch.issues(check)).isEmpty();
    assertThat(dutch.beside("es-ES", "Esto no es una avería.").issues(check))
        .extracting(Issue::message)
        .containsExactly("negation-lost.siblings");
  }

  @Test
  void knowsFromTheClassThatItIsNoError() {
    assertThat(
            Spoken.dutch("Intern detail. Dit is een foutvoorwaarde.")
                .of(EntryClass.NOT_AN_ERROR)
                .found(check))
        .containsExactly("error [Dit is een foutvoorwaarde]");
    assertThat(
            Spoken.dutch("Dit is geen foutvoorwaarde.").of(EntryClass.NOT_AN_ERROR).issues(check))
        .isEmpty();
    assertThat(Spoken.dutch("Dit is een fout.").of(EntryClass.ERROR).issues(check)).isEmpty();
  }

  @Test
  void takesAFailureForACouldNot() {
    assertThat(
            Spoken.in("ru-RU", "Ошибка открытия ворот при отправке пакета.")
                .fromEnglish("The package could not be sent through the gate.")
                .issues(check))
        .isEmpty();
  }

  @Test
  void readsAWordBehindAQuotationMark() {
    assertThat(
            Spoken.in("es-ES", "La puerta '*gate*'no se abre.")
                .fromEnglish("The gate does not open.")
                .issues(check))
        .isEmpty();
  }
}
