package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.Level;
import org.junit.jupiter.api.Test;

/** What the rows of one page in several languages say of each other. */
class AcrossLocalesTest {

  private static final ImportOptions KEEP =
      new ImportOptions(null, null, ImportMode.KEEP, true, null);

  @Test
  void tellsThePageThatLacksCodes() {
    assertThat(
            found("CODE_SET_PARITY", page("en-US", 1, 9), page("nl-NL", 1, 9), page("de-DE", 3, 9)))
        .containsExactly("de-DE - the page lacks codes that it has in other languages: 1, 2");
  }

  @Test
  void tellsTheTranslationThatAloneHasACode() {
    assertThat(
            found("CODE_SET_PARITY", page("en-US", 1, 8), page("nl-NL", 1, 9), page("de-DE", 1, 8)))
        .containsExactly("nl-NL 9 the page has codes that it has in no other language: 9");
  }

  @Test
  void tellsTranslationsWhatOnlyTheirSourceHas() {
    assertThat(
            found("CODE_SET_PARITY", page("en-US", 1, 9), page("nl-NL", 1, 8), page("de-DE", 1, 8)))
        .containsExactly(
            "nl-NL 9 the page lacks codes that it has in other languages: 9",
            "de-DE 9 the page lacks codes that it has in other languages: 9");
  }

  @Test
  void countsTheCodesPastTheFirstOnes() {
    assertThat(found("CODE_SET_PARITY", page("en-US", 1, 40), page("nl-NL", 1, 25)))
        .containsExactly(
            "nl-NL - the page lacks codes that it has in other languages: 26, 27, 28, 29, 30, 31,"
                + " 32, 33, 34, 35 and 5 more");
  }

  @Test
  void comparesNoPagesThatHaveLittleInCommon() {
    assertThat(found("CODE_SET_PARITY", page("en-US", 1, 9), page("nl-NL", 7, 30))).isEmpty();
  }

  @Test
  void lacksNothingThatAnotherPageOfTheLanguageHas() {
    String first = page("nl-NL", 1, 6);
    String second = page("nl-NL", 7, 9);

    assertThat(found("CODE_SET_PARITY", page("en-US", 1, 9), first, second)).isEmpty();
  }

  @Test
  void saysNothingOfAPageWithRowsThatCannotBeTold() {
    String damaged = page("nl-NL", 1, 8) + "| | | | Onderdeel negen werkt niet. |\n";

    assertThat(found("CODE_SET_PARITY", page("en-US", 1, 9), damaged)).isEmpty();
  }

  @Test
  void tellsTheColumnThatDisagreesWithAllOthers() {
    String severe = page("nl-NL", 1, 9).replace("| 4 | 16 | No |", "| 4 | 61 | No |");
    String logged = page("de-DE", 1, 9).replace("| 5 | 16 | No |", "| 5 | 16 | Yes |");

    assertThat(found("COLUMN_DISAGREES", page("en-US", 1, 9), severe, logged))
        .containsExactly(
            "nl-NL 4 the column of the severity says 61, and 16 in all other languages",
            "de-DE 5 the column of the event log says yes, and no in all other languages");
  }

  @Test
  void asksTheSourceOfTwoLanguagesAndNobodyWithoutIt() {
    String severe = page("nl-NL", 1, 9).replace("| 4 | 16 |", "| 4 | 61 |");

    assertThat(found("COLUMN_DISAGREES", severe, page("en-US", 1, 9)))
        .containsExactly(
            "nl-NL 4 the column of the severity says 61, and 16 in all other languages");
    ImportOptions otherSource = new ImportOptions(null, "fr-FR", ImportMode.KEEP, true, null);
    assertThat(found("COLUMN_DISAGREES", otherSource, severe, page("en-US", 1, 9))).isEmpty();
  }

  @Test
  void leavesItOpenWhereTheOthersDisagreeThemselves() {
    String dutch = page("nl-NL", 1, 9).replace("| 4 | 16 |", "| 4 | 61 |");
    String german = page("de-DE", 1, 9).replace("| 4 | 16 |", "| 4 | 17 |");

    assertThat(found("COLUMN_DISAGREES", page("en-US", 1, 9), dutch, german)).isEmpty();
  }

  @Test
  void takesDigitsOfAnyScriptForTheSameNumber() {
    String arabic = page("ar-SA", 1, 9).replace("| 4 | 16 |", "| 4 | ١٦ |");

    assertThat(found("COLUMN_DISAGREES", page("en-US", 1, 9), arabic)).isEmpty();
  }

  @Test
  void tellsTheRowWhoseLinksLeadElsewhere() {
    Pages pages =
        OwnPages.read(
            linked("en-US", "https://help.example/en-us/clock"),
            linked("nl-NL", "https://help.example/nl-nl/clock"),
            linked("de-DE", "https://help.example/de-de/watch"));

    assertThat(
            Planner.plan(
                    CatalogState.NONE,
                    Reading.of(pages, CatalogState.NONE, true).pages(),
                    KEEP,
                    Ids.dry())
                .findings())
        .extracting(AcrossLocalesTest::line)
        .containsExactly(
            "de-DE 4 the links lead to help.example/watch, and to help.example/clock in all other"
                + " languages");
  }

  @Test
  void saysNothingThatTheCatalogDoesNotWantToHear() {
    CheckSettings settings = CheckSettings.USUAL.with(CheckName.LINKS_DIFFER, CheckLevel.OFF);
    Pages pages =
        OwnPages.read(
            linked("en-US", "https://help.example/clock"),
            linked("nl-NL", "https://help.example/watch"));

    assertThat(
            CatalogImport.checkAlone(null, pages, KEEP, new CheckRules(settings, Glossary.NONE))
                .findings())
        .extracting(each -> each.name().name())
        .containsExactly("UNCHANGED");
  }

  @Test
  void tellsTheSameOfARowOnce() {
    String english = page("en-US", 1, 3) + "| 4 | 16 | No | This is not an error. |\n";
    String dutch = page("nl-NL", 1, 3) + "| 4 | 16 | No | Dit is een fout. |\n";
    String german = page("de-DE", 1, 3) + "| 4 | 16 | No | Das ist kein Fehler. |\n";

    assertThat(found("NEGATION_LOST", english, dutch, german)).hasSize(1);
  }

  private static String page(String locale, int from, int to) {
    return "---\nlocale: %s\n---\n| Error | Severity | Event logged | Description |\n"
            .formatted(locale)
        + "| --- | --- | --- | --- |\n"
        + IntStream.rangeClosed(from, to)
            .mapToObj("| %1$d | 16 | No | Part %1$d is broken. |\n"::formatted)
            .collect(Collectors.joining());
  }

  private static String linked(String locale, String target) {
    return page(locale, 1, 3) + "| 4 | 16 | No | The clock is [wrong](%s). |\n".formatted(target);
  }

  private static List<String> found(String name, String... pages) {
    return found(name, KEEP, pages);
  }

  private static List<String> found(String name, ImportOptions options, String... pages) {
    return CatalogImport.checkAlone(null, OwnPages.read(pages), options, CheckRules.USUAL)
        .findings()
        .stream()
        .filter(each -> each.name().name().equals(name) && each.level() == Level.WARNING)
        .map(AcrossLocalesTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    String code = finding.code() == null ? "-" : finding.code();
    return "%s %s %s".formatted(finding.locale(), code, finding.message());
  }
}
