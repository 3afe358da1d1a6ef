package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationDiffersTest {

  private final Check check = new PunctuationDiffers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl-NL | The door is open: | De deur is open. | De deur is open:
          nl-NL | The door is open: | De deur is open | De deur is open:
          nl-NL | Is the door open? | Is de deur open. | Is de deur open?
          nl-NL | Wait… | Wacht. | Wacht…
          nl-NL | Wait. | Wacht... | Wacht.
          nl-NL | The door is open. | De deur is open | De deur is open.
          nl-NL | Open door | Open deur. | Open deur
          nl-NL | Open %s: | Open %s; | Open %s:
          nl-NL | The door is open. | **De deur is open** | **De deur is open.**
          fr-FR | The door is open: | La porte est ouverte. | La porte est ouverte\u00A0:
          fr-FR | The door is open. | La porte est ouverte : | La porte est ouverte.
          ja-JP | The door is open. | 扉が開いています | 扉が開いています。
          ja-JP | The door is open: | 扉が開いています。 | 扉が開いています:
          zh-CN | Is the door open? | 门开着吗： | 门开着吗？
          zh-CN | The door is open: | 门开着。 | 门开着：
          hi-IN | The door is open. | दरवाज़ा खुला है | दरवाज़ा खुला है।
          ar-SA | Is the door open? | هل الباب مفتوح. | هل الباب مفتوح؟
          el-GR | Is the door open? | Είναι ανοιχτή η πόρτα. | Είναι ανοιχτή η πόρτα;
          """)
  void endsTheTextAsItsSourceDoes(String locale, String source, String text, String fixed) {
    assertThat(Spoken.in(locale, text).fromEnglish(source).fixed(check)).isEqualTo(fixed);
    assertThat(Spoken.in(locale, fixed).fromEnglish(source).found(check)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ja-JP | Is the door open? | 扉は開いていますか。
          ja-JP | The door is open | 扉が開いています。
          ja-JP | The door is open: | 扉が開いています：
          th-TH | The door is open. | ประตูเปิดอยู่
          el-GR | Is the door open? | Είναι ανοιχτή η πόρτα;
          hi-IN | The door is open. | दरवाज़ा खुला है।
          ur-PK | The door is open. | دروازہ کھلا ہے۔
          ar-SA | Is the door open? | هل الباب مفتوح؟
          nl-NL | Contact the porter of the house | Neem contact op met de portier van het huis.
          nl-NL | Open the door. Then go. | Open de deur. Ga dan
          nl-NL | The door (see below.) | De deur (zie onder.)
          nl-NL | Doors, windows etc. | Deuren, ramen enzovoort
          nl-NL | The door is %s. | De deur is %s
          nl-NL | The door is %s | Geopend is de deur.
          nl-NL | Write ';' | Schrijf een puntkomma
          de-DE | “The door is open.” | „Die Tür ist offen.“
          es-ES | Is the door open? | Si llamo, ¿está abierta la puerta?
          """)
  void saysNothingWhereBothEndAlike(String locale, String source, String text) {
    assertThat(Spoken.in(locale, text).fromEnglish(source).found(check)).isEmpty();
  }

  @Test
  void opensWhatSpanishCloses() {
    assertThat(Spoken.in("es-ES", "Pase. Está abierta la puerta? Ya!").found(check))
        .containsExactly("unopened [?]", "unopened [!]");
    assertThat(Spoken.in("es-MX", "¿Está abierta la puerta? ¡Ya! El signo '?'").found(check))
        .isEmpty();
    assertThat(Spoken.in("pt-BR", "Está aberta a porta?").found(check)).isEmpty();
  }

  @Test
  void doesNotMendWhatTakesMoreThanOneMark() {
    assertThat(
            Spoken.in("es-ES", "La puerta está abierta.")
                .fromEnglish("Is the door open?")
                .fixed(check))
        .isEqualTo("La puerta está abierta.");
  }

  @Test
  void saysNothingWhereTheSourceAloneEndsOtherwise() {
    Spoken text = Spoken.dutch("De deur is open").fromEnglish("The door is open.");

    assertThat(text.issues(check)).hasSize(1);
    assertThat(
            text.beside("fr-FR", "La porte est ouverte")
                .beside("es-ES", "La puerta está abierta")
                .beside("it-IT", "La porta è aperta.")
                .issues(check))
        .isEmpty();
  }
}
