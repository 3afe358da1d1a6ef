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
    Spoken text = Spoken.dutch("De cliÃ«nt heeft geen coÃ¶rdinaten.");

    assertThat(text.said(garbled)).containsExactly("garbled Ã« ë", "garbled Ã¶ ö");
    assertThat(text.fixed(garbled)).isEqualTo("De cliënt heeft geen coördinaten.");
  }

  @Test
  void makesPlainWhatNobodySees() {
    Spoken text = Spoken.dutch("De\u200B deur\u00A0is \u2003dicht\u0007.");

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
    assertThat(Spoken.dutch(text).said(unseen)).isEmpty();
    assertThat(Spoken.dutch(text).said(garbled)).isEmpty();
  }

  @Test
  void leavesTheFaultsOfTheSourceToTheSource() {
    assertThat(Spoken.dutch("De\u200Bdeur").fromEnglish("The\u200Bdoor").said(unseen)).isEmpty();
    assertThat(Spoken.dutch("Een cafÃ© daar").fromEnglish("A cafÃ© there").said(garbled)).isEmpty();
  }
}
