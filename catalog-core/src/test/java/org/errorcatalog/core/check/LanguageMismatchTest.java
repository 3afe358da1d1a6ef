package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.core.language.LanguageDetection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMismatchTest {

  private static final List<String> LOCALES =
      List.of(
          "en-US", "nl-NL", "de-DE", "af-ZA", "es-ES", "pt-BR", "da-DK", "nb-NO", "sv-SE", "cs-CZ",
          "sk-SK", "ja-JP", "zh-CN", "ko-KR", "ru-RU", "uk-UA", "ar-SA", "he-IL", "th-TH", "gl-ES");

  private final LanguageMismatch check =
      new LanguageMismatch(new ForeignText(new LanguageDetection(LOCALES), new FunctionWords()));

  @ParameterizedTest
  @CsvSource({
    "nl-NL, en, The gate is closed and the guard has gone home.",
    "de-DE, en, Ask the guard whether there is a key to the gate.",
    "pt-BR, es, El guardia no está en la puerta y no se puede abrir la cancela.",
    "es-ES, pt, O guarda não está na porta e não é possível abrir o portão.",
    "de-DE, nl, De bewaker is niet bij het hek en kan het niet openen.",
    "nl-NL, de, Der Wächter ist nicht am Tor und kann es nicht öffnen.",
    "sv-SE, da, Vagten er ikke ved porten og kan derfor ikke åbne den.",
    "cs-CZ, sk, Strážnik nie je pri bráne a nemôže ju otvoriť ako bolo dohodnuté.",
    "ja-JP, en, The gate is closed and nobody has the key.",
    "ru-RU, en, The gate is closed and nobody has the key.",
    "ru-RU, uk, Сторожа немає біля воріт і він не може їх відчинити.",
    "ja-JP, zh, 门已经关上了守卫也回家了请明天早上再来这里找他谈一谈这件事情",
    "zh-CN, ja, 門は閉まっていて、番人は家に帰りました。",
    "ko-KR, ja, 門は閉まっていて、番人は家に帰りました。",
    "he-IL, ar, البوابة مغلقة ولا يوجد أحد لديه المفتاح",
    "nl-NL, ru, Ворота закрыты и ни у кого нет ключа",
  })
  void findsWhatIsInAnotherLanguage(String locale, String language, String text) {
    assertThat(Spoken.in(locale, text).said(check))
        .containsExactly("whole " + language + " " + locale);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, The gate is closed and the guard has gone home.",
    "nl-NL, De bewaker is niet bij het hek en kan het niet openen.",
    "nl-NL, Server Gateway Access Control List",
    "nl-NL, Fout in `the name of the gate is not known`",
    "af-ZA, Die wag is nie by die hek nie en kan dit nie oopmaak nie.",
    "de-DE, Der Wächter ist nicht am Tor und kann es nicht öffnen.",
    "es-ES, El guardia no está en la puerta y no se puede abrir la cancela.",
    "gl-ES, O garda non está na porta e non se pode abrir a cancela.",
    "pt-BR, O guarda não está na porta e não é possível abrir o portão.",
    "da-DK, Vagten er ikke ved porten og kan derfor ikke åbne den.",
    "nb-NO, Vakten er ikke ved porten og kan derfor ikke åpne den.",
    "sv-SE, Vakten är inte vid porten och kan därför inte öppna den.",
    "cs-CZ, Strážný není u brány a nemůže ji otevřít.",
    "sk-SK, Strážnik nie je pri bráne a nemôže ju otvoriť.",
    "ja-JP, 一般警告",
    "ja-JP, Contoso Gate Server の Access Control List",
    "zh-CN, 门已经关上了。",
    "ko-KR, 문이 닫혀 있습니다.",
    "und, The gate is closed and the guard has gone home.",
    "nl-NL, ''",
  })
  void isContentWithItsOwnLanguage(String locale, String text) {
    assertThat(Spoken.in(locale, text).issues(check)).isEmpty();
  }

  @Test
  void saysNothingOfATextComparedWithItself() {
    String english = "The gate is closed and the guard has gone home.";

    assertThat(Spoken.dutch(english).from("nl-NL", english).issues(check)).isEmpty();
    assertThat(Spoken.dutch(english).fromEnglish(english).issues(check)).hasSize(1);
  }
}
