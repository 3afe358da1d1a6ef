package org.errorcatalog.core.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  @ParameterizedTest
  @CsvSource({
    "verifi√´ren, verifiëren",
    "√©√©n, één",
    "Ge√Øntegreerd, Geïntegreerd",
    "cafÃ©, café",
    "Ãœbung, Übung",
    "itâ€™s, it’s",
    "it‚Äôs, it’s",
    "h├┤tel, hôtel",
    "itΓÇÖs, it’s",
    "cafГ©, café",
    "itвЂ™s, it’s",
    "zgĹ‚oszenie, zgłoszenie",
    "√Ñrger, Ärger",
    "Ð¾ÑˆÐ¸Ð±ÐºÐ°, ошибка",
    "РѕС€РёР±РєР°, ошибка",
    "–æ—à–∏–±–∫–∞, ошибка",
    "ã‚¨ãƒ©ãƒ¼, エラー",
    "5Â°C, 5°C",
    "Ãrea, Área",
    "cafÃƒÂ©, café",
    "itÃ¢â‚¬â„¢s, it’s"
  })
  void mendsWords(String garbled, String word) {
    assertThat(Mojibake.mend(garbled).text()).isEqualTo(word);
  }

  @Test
  void notesEachPlace() {
    assertThat(Mojibake.mend("√©√©n of ¬†twee").mends())
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
        "MANHÃ”",
        "«É»",
        "CAFÉ®",
        "CAFÉ«",
        "«café»…",
        "l’été",
        "SPÓŁKA",
        "RĂŞINĂ",
        "Ăştia",
        "МОСТ В «Рік»",
        "В течение часа",
        "12 Å²",
        "┌─┬┐",
        "├┤",
        "�"
      })
  void leavesCleanTextAlone(String text) {
    assertThat(Mojibake.mend(text).text()).isEqualTo(text);
  }

  @Test
  void keepsWhatStoodThereAndWhichGarblingsWereUndone() {
    assertThat(Mojibake.mend("itÃ¢â‚¬â„¢s").mends())
        .containsExactly(
            new Mend(
                Damage.GARBLED,
                "UTF-8 that was read as Windows-1252, then as Windows-1252 and saved again",
                "Ã¢â‚¬â„¢",
                "’"));
  }

  @Test
  void notesAPassageOnce() {
    assertThat(Mojibake.mend("Ð¾ÑˆÐ¸Ð±ÐºÐ° ã‚¨ãƒ©ãƒ¼").mends())
        .extracting(Mend::after)
        .containsExactly("ошибка", "エ", "ラ", "ー");
  }

  @Test
  void mendsTheDoubtfulOnlyWhereTheTextIsDamagedElsewhere() {
    assertThat(Mojibake.mend("GRÃ–SSE").mends()).isEmpty();
    assertThat(Mojibake.mend("fÃ¼r die GRÃ–SSE").text()).isEqualTo("für die GRÖSSE");
  }
}
