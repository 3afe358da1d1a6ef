package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersDifferTest {

  private final Check check = new PlaceholdersDiffer();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          reordered, Door %d of %s, "In %s, deur %d"
          a word of a reader's own, Open \\<server name>, Open \\<servernaam>
          a percentage, Half of it, 50 % d'une part
          a percentage of Dutch, 50% of them, 50 % daarvan
          in another script, %d doors, %d扉
          torn in the source as well, The door %. *ls, De deur %. *ls
          mended, The door %. *ls, De deur %.*ls
          """)
  void saysNothingWhereNothingIsWrong(String why, String source, String text) {
    assertThat(Spoken.dutch(text).fromEnglish(source).said(check)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Door %d of %s, Deur %d, lost %s
          Door %d, Deur %d van %s, added %s
          Door %d, Deur %d en %d, doubled %d
          Ask \\<name>, Vraag het, lost <…>
          100%% of it, Alles daarvan, lost %%
          See `{0}`, Zie dat, lost {0}
          """)
  void namesWhatIsLostOrAdded(String source, String text, String said) {
    assertThat(Spoken.dutch(text).fromEnglish(source).said(check)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Door %.*ls, Deur %.* ls, Deur %.*ls
          Door %.*ls, Deur %.\\* ls, Deur %.\\*ls
          Door %1 of %2, Deur % 1 van ％2, Deur %1 van %2
          Door %4!s!, Deur %4! s!, Deur %4!s!
          Door {0}, Deur { 0 }, Deur {0}
          Door {name}, Deur {naam}, Deur {name}
          Door %S_MSG, Deur %S_SMG, Deur %S_MSG
          Door %ls and %ls, Deur %s en %s, Deur %ls en %ls
          Door \\<name>, Deur ＜naam＞, Deur \\<naam>
          """)
  void mendsWhatIsBrokenOrReplaced(String source, String text, String fixed) {
    assertThat(Spoken.dutch(text).fromEnglish(source).fixed(check)).isEqualTo(fixed);
  }

  @Test
  void fixesNothingThatMayBeMeantOtherwise() {
    assertThat(Spoken.dutch("Deur %d van %d en %s").fromEnglish("Door %d of %s and %s").said(check))
        .containsExactly("doubled %d", "lost %s");
    assertThat(
            Spoken.dutch("Deur %d van %d en %s").fromEnglish("Door %d of %s and %s").fixed(check))
        .isEqualTo("Deur %d van %d en %s");
  }

  @Test
  void believesMostSiblingsMoreThanTheSource() {
    Spoken shortSource = Spoken.dutch("Deur %d van %s").fromEnglish("Door %d");

    assertThat(
            shortSource
                .beside("fr-FR", "Porte %d de %s")
                .beside("de-DE", "Tür %d von %s")
                .said(check))
        .isEmpty();
    assertThat(shortSource.beside("fr-FR", "Porte %d").beside("de-DE", "Tür %d von %s").said(check))
        .containsExactly("added %s");
  }

  @Test
  void judgesWithoutASourceOnlyWhatStandsInAnothersPlace() {
    assertThat(
            Spoken.dutch("Deur % d")
                .beside("fr-FR", "Porte %d")
                .beside("de-DE", "Tür %d")
                .beside("es-ES", "Puerta %u")
                .fixed(check))
        .isEqualTo("Deur %d");
    assertThat(
            Spoken.dutch("Deur").beside("fr-FR", "Porte %d").beside("de-DE", "Tür %d").said(check))
        .isEmpty();
    assertThat(Spoken.dutch("Deur % d").beside("fr-FR", "Porte %d").fixed(check))
        .isEqualTo("Deur %d");
    assertThat(Spoken.dutch("Deur % d").beside("fr-FR", "Porte").said(check)).isEmpty();
    assertThat(Spoken.dutch("Deur %s").beside("fr-FR", "Porte %ls").said(check)).isEmpty();
  }

  @Test
  void takesWhatASuggestionSaysForItsOwn() {
    assertThat(
            Spoken.dutch("De deur is dicht. Vraag %s om hulp.")
                .fromEnglish("The door is shut.")
                .leavingUntold("Ask %s for help.")
                .said(check))
        .isEmpty();
  }

  @Test
  void marksThePlaceOfWhatIsWrong() {
    assertThat(Spoken.dutch("Deur {0}, {1}").fromEnglish("Door {0}").issues(check))
        .isEqualTo(
            List.of(
                new Issue(
                    CheckName.PLACEHOLDERS_DIFFER,
                    10,
                    3,
                    "placeholders-differ.added",
                    List.of("{1}"),
                    null)));
  }
}
