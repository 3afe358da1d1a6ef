package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedCharactersTest {

  private final Check garbled = new MojibakeFound();
  private final Check unseen = new InvisibleCharactersFound();

  @Test
  void mendsWhatAWrongEncodingGarbled() {
    Translated text = Translated.withoutSource("De cliÃ«nt heeft geen coÃ¶rdinaten.");

    assertThat(text.said(garbled)).containsExactly("garbled Ã« ë", "garbled Ã¶ ö");
    assertThat(text.fixed(garbled)).isEqualTo("De cliënt heeft geen coördinaten.");
  }

  @Test
  void makesPlainWhatNobodySees() {
    Translated text = Translated.withoutSource("De\u200B deur\u00A0is \u2003dicht\u0007.");

    assertThat(text.said(unseen))
        .containsExactly("mark U+200B", "blank U+00A0", "blank U+2003", "mark U+0007");
    assertThat(text.fixed(unseen)).isEqualTo("De deur is dicht.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La porte est fermée\u00A0: appuyez\u202F!",
        "«\u00A0porte\u00A0»",
        "10\u00A0% van 5\u202Fkg",
        "می\u200Cخواهم",
        "扉　閉",
        "√/√",
        "Größe, ïnt, Ãngel",
      })
  void leavesAloneWhatALanguageWants(String text) {
    assertThat(Translated.withoutSource(text).said(unseen)).isEmpty();
    assertThat(Translated.withoutSource(text).said(garbled)).isEmpty();
  }

  @Test
  void leavesTheFaultsOfTheSourceToTheSource() {
    assertThat(Translated.of("The\u200Bdoor", "De\u200Bdeur").said(unseen)).isEmpty();
    assertThat(Translated.of("A cafÃ© there", "Een cafÃ© daar").said(garbled)).isEmpty();
  }
}
