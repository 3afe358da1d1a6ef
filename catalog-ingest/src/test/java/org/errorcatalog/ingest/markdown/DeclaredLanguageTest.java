package org.errorcatalog.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.junit.jupiter.api.Test;

class DeclaredLanguageTest {

  private static final List<String> ENGLISH =
      List.of(
          "The key of the store is missing. Ask whoever keeps the keys for another one.",
          "The clock of this machine is wrong by more than five minutes. Set the clock and try"
              + " again.",
          "Somebody has changed the lock since you were here. Wait until they tell you why.",
          "There is no room left on the shelf. Take something away before you add another book.");
  private static final List<String> GERMAN =
      List.of(
          "Der Schlüssel des Ladens fehlt. Bitten Sie den Hausmeister um einen neuen Schlüssel.",
          "Die Uhr dieses Rechners geht um mehr als fünf Minuten falsch. Stellen Sie die Uhr.",
          "Jemand hat das Schloss ausgewechselt, seit Sie hier waren. Warten Sie auf Nachricht.",
          "Im Regal ist kein Platz mehr. Nehmen Sie etwas heraus, bevor Sie etwas hinzufügen.");

  private final DeclaredLanguage languages = new DeclaredLanguage();

  @Test
  void findsEnglishThatIsDeclaredDutch() {
    assertThat(languages.check("nl-NL", ENGLISH))
        .contains(
            Finding.of(
                    FindingName.LANGUAGE_MISMATCH,
                    "declared nl-NL, but the texts are in English (confidence 1.00)")
                .confidence(1.0));
    assertThat(FindingName.LANGUAGE_MISMATCH.level()).isEqualTo(Level.ERROR);
  }

  @Test
  void findsGermanThatIsDeclaredDutchEnglishOrDanish() {
    assertThat(Stream.of("nl-NL", "en-US", "da-DK"))
        .allSatisfy(
            locale ->
                assertThat(languages.check(locale, GERMAN))
                    .map(Finding::message)
                    .hasValueSatisfying(it -> assertThat(it).contains("in German")));
  }

  @Test
  void letsPassWhatIsAsDeclared() {
    assertThat(languages.check("en-GB", ENGLISH)).isEmpty();
    assertThat(languages.check("de-AT", GERMAN)).isEmpty();
  }

  @Test
  void isSilentOfShortTextsAndOfLanguagesThatCannotBeTold() {
    assertThat(languages.check("nl-NL", ENGLISH.subList(0, 2))).isEmpty();
    assertThat(languages.check("nl-NL", List.of())).isEmpty();
    assertThat(languages.check("fil-PH", ENGLISH)).isEmpty();
    assertThat(languages.check("sr-Latn-RS", ENGLISH)).isEmpty();
  }

  @Test
  void isNotMisledByCodeAndNamesOfThings() {
    String names =
        " `The value of the key` [deur](the-open-door-of-the-house.md) <the open door>"
            + " READ_ONLY_FILEGROUP sp_addlinkedserver IsNullable {theNameOfTheKey} %ls";
    List<String> dutch =
        Collections.nCopies(
            5,
            "De sleutel van de winkel ontbreekt, vraag de beheerder om een nieuwe en probeer het"
                + " daarna nog eens."
                + names);

    assertThat(languages.check("nl-NL", dutch)).isEmpty();
    assertThat(Prose.words("De deur" + names)).isEqualToNormalizingWhitespace("De deur [deur");
  }

  @Test
  void samplesLongPagesFromFirstToLast() {
    List<String> half =
        Stream.concat(
                Collections.nCopies(2000, ENGLISH.get(1)).stream(),
                Collections.nCopies(2000, GERMAN.get(1)).stream())
            .toList();

    assertThat(Prose.sample(half)).hasSizeBetween(4096, 16384).contains("clock", "Uhr");
    assertThat(languages.check("nl-NL", half)).isEmpty();
  }

  @Test
  void refusesNoPageOfTheCorpusButThoseWrittenInEnglish() throws IOException {
    try (Stream<Path> files = Files.walk(Corpus.path(""))) {
      Map<String, Boolean> wrong =
          files
              .filter(file -> file.toString().endsWith(".md"))
              .map(this::judged)
              .flatMap(Optional::stream)
              .filter(page -> page.mismatch() != page.path().contains("azure-nl"))
              .collect(Collectors.toMap(Judged::path, Judged::mismatch));

      assertThat(wrong).isEmpty();
    }
  }

  private record Judged(String path, boolean mismatch) {}

  private Optional<Judged> judged(Path page) {
    PageContent content =
        new PageReader(Profile.NONE)
            .read(page.toString(), Corpus.bytes(page.toString()), Includes.NONE);
    List<String> texts = content.rows().stream().map(row -> String.join(" ", row.cells())).toList();
    return PageLocale.of(null, content.frontMatter(), page.toString())
        .filter(locale -> !texts.isEmpty())
        .map(locale -> new Judged(page.toString(), languages.check(locale, texts).isPresent()));
  }
}
