package org.errorcatalog.core.check.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionsTest {

  private static final String SOURCE = "The garden door is locked at night.";

  @Test
  void findsTheWordingThatDiffersFromMost() {
    assertThat(
            Repetitions.of(
                UnitKind.TEXT,
                List.of(
                    new Sample(1, "11", SOURCE, "De tuindeur is 's nachts op slot.", Map.of()),
                    new Sample(2, "12", SOURCE, "De tuindeur is 's nachts op slot", Map.of()),
                    new Sample(3, "13", SOURCE, "De deur van de tuin is dan dicht.", Map.of()))))
        .isEqualTo(
            Map.of(
                3L,
                List.of(
                    new Issue(
                        CheckName.INCONSISTENT,
                        0,
                        33,
                        "inconsistent.same-source",
                        List.of("11"),
                        "De tuindeur is 's nachts op slot."))));
  }

  @Test
  void prefersNoneOfTwo() {
    Map<Long, List<Issue>> found =
        Repetitions.of(
            UnitKind.TEXT,
            List.of(
                new Sample(1, "11", SOURCE, "De tuindeur is 's nachts op slot.", Map.of()),
                new Sample(2, "12", SOURCE, "De deur van de tuin is dan dicht.", Map.of())));

    assertThat(found.keySet()).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found.values()).allMatch(issues -> issues.get(0).fix() == null);
  }

  @Test
  void findsAWordingOfAnotherSource() {
    assertThat(
            Repetitions.of(
                UnitKind.TEXT,
                List.of(
                    new Sample(1, "11", SOURCE, "De tuindeur is 's nachts op slot.", Map.of()),
                    new Sample(
                        2,
                        "12",
                        "Nobody has a key.",
                        "De tuindeur is 's nachts op slot.",
                        Map.of()))))
        .hasEntrySatisfying(
            1L, issues -> assertThat(issues.get(0).arguments()).containsExactly("12"))
        .hasEntrySatisfying(
            2L, issues -> assertThat(issues.get(0).check()).isEqualTo(CheckName.REUSED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The garden door is open: %d of %s | the **garden door**  is open, %s of %d
          The garden door cannot be opened. | The garden door could not be opened.
          The garden doors are all locked. | The garden door is locked at all.
          """)
  void letsOneWordingStandForSourcesThatAreAlike(String one, String other) {
    String wording = "De tuindeur gaat niet open: %d van %s";

    assertThat(
            Repetitions.of(
                UnitKind.TEXT,
                List.of(
                    new Sample(1, "11", one, wording, Map.of()),
                    new Sample(2, "12", other, wording, Map.of()))))
        .isEmpty();
  }

  @Test
  void tellsSourcesThatNameOtherThings() {
    String wording = "De tabel kan nu niet worden gewijzigd.";

    assertThat(
            Repetitions.of(
                UnitKind.TEXT,
                List.of(
                    new Sample(1, "11", "ALTER TABLE cannot run now.", wording, Map.of()),
                    new Sample(2, "12", "DROP TABLE cannot run now.", wording, Map.of()))))
        .containsOnlyKeys(1L, 2L);
  }

  @Test
  void asksTheOtherLanguagesWhetherSourcesMeanTheSame() {
    String wording = "De tuindeur is op slot.";
    Map<String, String> german = Map.of("de-DE", "Die Gartentür ist zu.");
    Sample one = new Sample(1, "11", "The garden door is locked.", wording, german);

    Sample same = new Sample(2, "12", "Nobody can enter the park.", wording, german);
    assertThat(Repetitions.of(UnitKind.TEXT, List.of(one, same))).isEmpty();

    Map<String, String> another = Map.of("de-DE", "Die Haustür ist zu.");
    Sample other = new Sample(2, "12", "The front door is locked.", wording, another);
    assertThat(Repetitions.of(UnitKind.TEXT, List.of(one, other))).containsOnlyKeys(1L, 2L);
  }

  @Test
  void tellsWordsOfTheirOwnWhereThereIsNoOtherLanguage() {
    String wording = "De gebruikersnaam klopt niet.";

    assertThat(
            Repetitions.of(
                UnitKind.TEXT,
                List.of(
                    new Sample(1, "11", "The user name is wrong.", wording, Map.of()),
                    new Sample(2, "12", "The password is wrong.", wording, Map.of()))))
        .containsOnlyKeys(1L, 2L);
  }

  @Test
  void saysNothingOfAFewLetters() {
    assertThat(
            Repetitions.of(
                UnitKind.TEXT,
                List.of(
                    new Sample(1, "11", "Open", "Open", Map.of()),
                    new Sample(2, "12", "Open", "Openen", Map.of()),
                    new Sample(3, "13", "Disclosed", "Open", Map.of()))))
        .isEmpty();
  }

  @Test
  void comparesNothingThatSaysMoreThanItsSource() {
    assertThat(
            Repetitions.of(
                UnitKind.TEXT,
                List.of(
                    new Sample(1, "11", SOURCE, "De tuindeur is 's nachts op slot.", Map.of()),
                    new Sample(
                        2, "12", SOURCE, "De tuindeur is 's nachts op slot. Bel aan.", Map.of()))))
        .isEmpty();
  }

  @Test
  void takesSignsForWhatTheSourceSpeaksOf() {
    assertThat(
            Repetitions.of(
                UnitKind.TEXT,
                List.of(
                    new Sample(
                        1, "11", "Line %d has '<' in its door.", "Regel %d heeft '<'", Map.of()),
                    new Sample(
                        2,
                        "12",
                        "Line %d has '>' in its door.",
                        "In regel %d staat '>'",
                        Map.of()))))
        .isEmpty();
  }

  @Test
  void comparesAHundredThousandTexts() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      String number = Integer.toString(i / 2, Character.MAX_RADIX);
      String source = "The garden door of house " + number + " is locked at night.";
      String wording = "De tuindeur van huis " + number + " is 's nachts op slot";
      samples.add(
          new Sample(i, "" + i, source, i == 77_777 ? "Dat huis is er niet." : wording, Map.of()));
    }

    assertThat(Repetitions.of(UnitKind.TEXT, samples)).containsOnlyKeys(77_776L, 77_777L);
  }

  @Test
  void comparesAHundredThousandThatSayTheSame() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      samples.add(new Sample(i, "" + i, SOURCE, "De tuindeur is 's nachts op slot.", Map.of()));
    }
    samples.add(new Sample(100_000, "x", SOURCE, "De deur van de tuin is dan dicht.", Map.of()));

    assertThat(Repetitions.of(UnitKind.TEXT, samples)).containsOnlyKeys(100_000L);
  }
}
