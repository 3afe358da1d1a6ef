package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsUnbalancedTest {

  private final Check check = new BracketsUnbalanced();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De deur (links is dicht. | not-closed [(]
          De deur links) is dicht. | not-opened [)]
          De deur [links is dicht. | not-closed [[]
          扉（左は閉まっています。 | not-closed [（]
          「左の扉は閉まっています。 | not-closed [「]
          左の扉」は閉まっています。 | not-opened [」]
          【左】の扉》は閉まっています。 | not-opened [》]
          De deur ((links) is dicht. | not-closed [(]
          De deur (=) is (dicht. | not-closed [(]
          """)
  void findsBracketWithoutPartner(String text, String found) {
    assertThat(Spoken.in("ja-JP", text).found(check)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De deur (links [boven]) is {dicht}.",
        "扉（左)は「閉まって」います。",
        "a) open de deur; b) sluit de deur; 3) klaar; iv) weg",
        "1) Open\n\n2.) Sluit",
        "Goed gedaan :) of :-( dan",
        "Een getal in [0,1) of (-1, 1] of [%d, %d)",
        "Er ontbreekt een '(' voor de deur, of een \")\".",
        "Verwacht werd ']]>' aan het eind.",
        "Schrijf `f(` en \\(x\\)",
        "[hier](https://a.example/a_\\(b)",
        "Een gelijkteken (=) of een puntkomma (;) of id={0}",
        "d'(een) l'(ander)"
      })
  void saysNothingOfPairsAndOfBracketsThatAreNone(String text) {
    assertThat(Spoken.dutch(text).found(check)).isEmpty();
  }

  @Test
  void leavesToTheSourceWhatIsItsOwn() {
    Spoken same = Spoken.dutch("De deur (links").fromEnglish("The door (left");

    assertThat(same.found(check)).isEmpty();
    assertThat(same.fromEnglish("The door) left").found(check)).containsExactly("not-closed [(]");
  }
}
