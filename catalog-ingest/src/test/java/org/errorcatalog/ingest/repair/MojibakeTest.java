package org.errorcatalog.ingest.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  private final Mojibake mojibake = new Mojibake();

  @ParameterizedTest
  @CsvSource({
    "verifi√´ren, verifiëren",
    "√©√©n, één",
    "Ge√Øntegreerd, Geïntegreerd",
    "cafÃ©, café",
    "Ãœbung, Übung",
    "itâ€™s, it’s",
    "it‚Äôs, it’s"
  })
  void mendsWords(String garbled, String word) {
    assertThat(mojibake.mend(garbled).text()).isEqualTo(word);
  }

  @Test
  void notesEachPlace() {
    assertThat(mojibake.mend("√©√©n of ¬†twee").mends())
        .extracting(Mend::before, Mend::after)
        .containsExactly(tuple("√©", "é"), tuple("√©", "é"), tuple("¬†", "\u00A0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "√/√",
        "√",
        "2√π",
        "x ≈ £5",
        "één café, Übung, naïve",
        "„IDÄ“ fehlt",
        "NÃO",
        "5 § 3",
        "„code_verifier“ – ‚so‘",
        "エラー",
        "Ошибка №5",
        "MANHÃ”"
      })
  void leavesCleanTextAlone(String text) {
    assertThat(mojibake.mend(text).text()).isEqualTo(text);
  }

  @Property
  void restoresGarbledWords(@ForAll("words") String word, @ForAll boolean mac) {
    Charset wrong = Charset.forName(mac ? "x-MacRoman" : "windows-1252");
    String garbled = new String(word.getBytes(StandardCharsets.UTF_8), wrong);
    Assume.that(garbled.indexOf('\uFFFD') < 0);

    assertThat(mojibake.mend(garbled).text()).isEqualTo(word);
  }

  @Property
  void leavesCleanWordsAlone(@ForAll("words") String word) {
    assertThat(mojibake.mend(word).mends()).isEmpty();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("abcdefgéëïöüäßñçèàâêîô")
        .ofMinLength(1)
        .ofMaxLength(10)
        .map(letters -> "v" + letters + "n");
  }
}
