package org.errorcatalog.core.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.errorcatalog.core.characters.Damage.UNSEEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

  @ParameterizedTest
  @CsvSource({
    "a\u00A0b, a b",
    "a \u202F\u2009 b, a b",
    "a\u3000b, a b",
    "pass\u00ADword, password",
    "a\u200Bb\u2060c\uFEFFd, abcd",
    "a\u200Db, ab",
    "\u202Aurl\u202C, url",
    "a\u0007b\u0085c, abc"
  })
  void mendsWhatNobodySees(String text, String mended) {
    assertThat(InvisibleCharacters.mend(text).text()).isEqualTo(mended);
  }

  @Test
  void takesWideSpacesFromTheEdges() {
    assertThat(InvisibleCharacters.mend("\u3000エラー\u3000").text()).isEqualTo("エラー");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "エラー\u3000一覧",
        "می\u200Cخواهم",
        "क्\u200Dष",
        "👩\u200D💻",
        "❤\uFE0F\u200D🔥",
        "\u200Fשגיאה 5\u200F",
        "\u2067خطأ\u2069",
        "แฟ้ม\u200Bข้อมูล",
        "a\tb\r\nc",
        "x\uFFFDy"
      })
  void keepsWhatCarriesMeaning(String text) {
    assertThat(InvisibleCharacters.mend(text)).isEqualTo(new Mended(text, List.of()));
  }

  @Test
  void saysOnceHowManyPlacesOfAKindWereMended() {
    assertThat(InvisibleCharacters.mend("a\u00A0b \u00A0c\u200Ed").mends())
        .containsExactly(
            new Mend(UNSEEN, "2 no-break or odd spaces became blanks", "\u00A0", " "),
            new Mend(UNSEEN, "invisible mark taken out", "\u200E", ""));
  }
}
