package org.errorcatalog.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.errorcatalog.core.language.LanguageDetection.Guess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectionTest {

  private static final String ENGLISH =
      "Nobody has opened the door for a week, so the cat went out through the window and slept in"
          + " the garden. Ask the neighbours whether they have seen it before you call for help.";
  private static final String DUTCH =
      "Niemand heeft de deur een week lang geopend, dus is de kat door het raam naar buiten gegaan"
          + " en heeft in de tuin geslapen. Vraag de buren of zij haar hebben gezien.";
  private static final String JAPANESE =
      "一週間だれもドアを開けなかったので、猫は窓から外へ出て庭で眠りました。助けを呼ぶ前に、" + "近所の人に見かけたかどうかを聞いてください。";
  private static final String CHINESE =
      "一个星期没有人打开门，所以猫从窗户跑到外面，睡在花园里。求助之前，请先问问邻居有没有看见它，" + "然后再到街上去找一找。";

  private final LanguageDetection detection =
      new LanguageDetection(
          List.of("nl-NL", "de-DE", "ja-JP", "zh-CN", "zh-TW", "ko-KR", "ru-RU", "uk-UA"));

  @Test
  void readsPlainTagsAsOtherTags() {
    for (String language : Locale.getISOLanguages()) {
      assertThat(LanguageDetection.language(language + "-NL"))
          .isEqualTo(LanguageDetection.language(language + "-Latn-NL"));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tellsTheLanguage(String language, String text) {
    assertThat(detection.guess(text)).contains(new Guess(language, 1.0));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("en", ENGLISH),
        Arguments.of("nl", DUTCH),
        Arguments.of("ja", JAPANESE),
        Arguments.of("zh", CHINESE),
        Arguments.of(
            "de",
            "Eine Woche lang hat niemand die Tür geöffnet, also ist die Katze durch das Fenster"
                + " gegangen und hat im Garten geschlafen. Fragen Sie zuerst die Nachbarn."),
        Arguments.of(
            "ru",
            "Целую неделю никто не открывал дверь, поэтому кошка вышла через окно и спала в саду."
                + " Спросите соседей, видели ли они её, прежде чем звать на помощь."),
        Arguments.of(
            "uk",
            "Цілий тиждень ніхто не відчиняв дверей, тож кішка вийшла через вікно й спала в саду."
                + " Запитайте сусідів, чи вони її бачили, перш ніж кликати на допомогу."),
        Arguments.of(
            "ko",
            "일주일 동안 아무도 문을 열지 않아서 고양이가 창문으로 나가 정원에서 잤습니다. 도움을" + " 청하기 전에 이웃에게 고양이를 보았는지 물어보십시오."));
  }

  @Test
  void saysHowMuchOfTheTextReadsSo() {
    assertThat(detection.guess(DUTCH + "\n" + DUTCH + "\n" + DUTCH + "\n" + ENGLISH))
        .hasValueSatisfying(
            guess -> {
              assertThat(guess.language()).isEqualTo("nl");
              assertThat(guess.confidence()).isBetween(0.6, 0.9);
            });
  }

  @Test
  void isNotMisledByNamesInLatinLetters() {
    String names = " Contoso Garden Server Enterprise Edition";

    assertThat(detection.guess(JAPANESE + names + names)).contains(new Guess("ja", 1.0));
  }

  @Test
  void saysNothingOfTooLittle() {
    assertThat(detection.guess("")).isEmpty();
    assertThat(detection.guess("The door is open.")).isEmpty();
    assertThat(detection.guess("1 + 2 = 3; ".repeat(100))).isEmpty();
  }

  @Test
  void knowsOnlyWhatItCanTellApart() {
    LanguageDetection some = new LanguageDetection(List.of("sr-Latn-RS", "fil-PH", "nn-NO", "no"));

    assertThat(some.knows("sr-Latn-RS")).isFalse();
    assertThat(some.knows("fil-PH")).isFalse();
    assertThat(some.knows("de-DE")).isFalse();
    assertThat(some.knows("nb-NO")).isTrue();
    assertThat(some.knows("en-GB")).isTrue();
    assertThat(new LanguageDetection(List.of("am-ET")).knows("am")).isTrue();
  }

  @Test
  void doesNotGuessTheOnlyLanguageThatItWouldKnow() {
    LanguageDetection some = new LanguageDetection(List.of("fil-PH"));

    assertThat(some.guess(DUTCH)).isEmpty();
  }
}
