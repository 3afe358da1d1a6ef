package org.errorcatalog.ingest.merge;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.action.FoundAction;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.report.Changes;
import org.errorcatalog.ingest.report.PageSummary;
import org.errorcatalog.ingest.report.RunReport;
import org.errorcatalog.ingest.source.Limits;
import org.errorcatalog.ingest.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CONTRIBUTING.md promises of the starter catalogue. */
class StarterCatalogueTest {

  private static final String STARTER = "../deploy/starter/entra-sign-in";

  private static final Map<String, EntryClass> CLASSES =
      Map.of(
          "16000", EntryClass.NOT_AN_ERROR,
          "50072", EntryClass.INTERRUPT,
          "50079", EntryClass.INTERRUPT,
          "50125", EntryClass.INTERRUPT,
          "50127", EntryClass.INTERRUPT,
          "50129", EntryClass.INTERRUPT,
          "50140", EntryClass.INTERRUPT,
          "53004", EntryClass.INTERRUPT,
          "81012", EntryClass.NOT_AN_ERROR);

  /** Words that one of the languages uses all the time and the others never do. */
  private static final Map<String, Set<String>> FUNCTION_WORDS =
      Map.of(
          "en-US", Set.of("the", "and", "that", "not", "which", "has", "because", "with"),
          "nl-NL", Set.of("de", "het", "een", "dat", "niet", "voor", "en", "van", "om", "u"),
          "de-DE", Set.of("der", "das", "ein", "eine", "und", "nicht", "den", "dem", "sie", "ist"));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern UNTRANSLATED =
      Pattern.compile("\\{[^}]*}|`[^`]*`|<[^>]*>|\\]\\([^)]*\\)|https?:\\S+|(?m)^- ");

  private static final Pages PAGES = read();
  private static final List<ReadPage> READ = Reading.of(PAGES, CatalogState.NONE, false).pages();

  @Test
  void importsWithoutAFinding() {
    RunReport report =
        CatalogImport.checkAlone(
            null,
            PAGES,
            new ImportOptions(null, null, ImportMode.KEEP, false, null),
            CheckRules.USUAL);

    assertThat(report.findings()).isEmpty();
    assertThat(report.pages())
        .map(PageSummary::locale)
        .containsExactlyInAnyOrderElementsOf(FUNCTION_WORDS.keySet());
    assertThat(report.changes()).isEqualTo(new Changes(codes("en-US").size(), 0, 0, 0));
  }

  @Test
  void hasEveryCodeOfTheFoundingPage() throws IOException {
    List<String> founding =
        Files.readAllLines(Corpus.path("truth/entra-sign-in.nl-nl.csv")).stream()
            .skip(1)
            .map(line -> line.substring(1, line.indexOf('"', 1)))
            .toList();

    assertThat(codes("en-US")).containsAll(founding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "nl-NL", "de-DE"})
  void listsTheSameCodesSortedByNumber(String locale) {
    assertThat(codes(locale)).isEqualTo(codes("en-US"));
    assertThat(codes(locale)).map(Integer::valueOf).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "nl-NL", "de-DE"})
  void saysOfEachCodeWhatToDoInASharedWording(String locale) {
    List<FoundAction> shared = SharedAdvice.of(locale);

    assertThat(rows(locale))
        .allSatisfy(
            row ->
                assertThat(row.split().actions())
                    .as(row.code().value())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isSubsetOf(shared));
    assertThat(rows(locale)).flatMap(row -> row.split().actions()).containsAll(shared);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl-NL", "de-DE"})
  void advisesTheSameInEveryLanguage(String locale) {
    assertThat(eachCode(locale, advice(locale))).isEqualTo(eachCode("en-US", advice("en-US")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "nl-NL", "de-DE"})
  void classesEachCodeAsMeant(String locale) {
    assertThat(rows(locale))
        .allSatisfy(
            row ->
                assertThat(row.split().entryClass())
                    .as(row.code().value())
                    .isEqualTo(CLASSES.getOrDefault(row.code().value(), EntryClass.ERROR)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl-NL", "de-DE"})
  void keepsNamesPlaceholdersLinksAndLists(String locale) {
    assertThat(eachCode(locale, StarterCatalogueTest::untranslated))
        .isEqualTo(eachCode("en-US", StarterCatalogueTest::untranslated));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "nl-NL", "de-DE"})
  void describesEachCodeInSentencesOfItsOwn(String locale) {
    assertThat(rows(locale))
        .map(row -> row.split().description())
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("!", "  ", " - "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "nl-NL", "de-DE"})
  void isWrittenInTheLanguageOfThePage(String locale) {
    Set<String> others = new HashSet<>(FUNCTION_WORDS.keySet());
    others.remove(locale);

    assertThat(rows(locale))
        .allSatisfy(
            row ->
                assertThat(others)
                    .as(row.row().text())
                    .allMatch(other -> functionWords(row, other) < functionWords(row, locale)));
  }

  @Test
  void repeatsNothingOfTheVendorsPages() throws IOException {
    Set<String> vendor = VendorPhrases.ofTheCorpus();

    assertThat(READ)
        .flatMap(ReadPage::rows)
        .flatMap(StarterCatalogueTest::sayings)
        .flatMap(VendorPhrases::in)
        .isNotEmpty()
        .noneMatch(vendor::contains);
  }

  private static Pages read() {
    PageCollector collector = new PageCollector(null, Profile.NONE, Map.of());
    new Sources(Limits.DEFAULT).named(STARTER).read(collector);
    return collector.pages();
  }

  private static List<PageRow> rows(String locale) {
    return READ.stream()
        .filter(page -> page.locale().equals(locale))
        .flatMap(page -> page.rows().stream())
        .toList();
  }

  private static List<String> codes(String locale) {
    return rows(locale).stream().map(row -> row.code().value()).toList();
  }

  private static <T> Map<String, T> eachCode(String locale, Function<PageRow, T> what) {
    return rows(locale).stream().collect(toMap(row -> row.code().value(), what));
  }

  /** Which lines of the shared advice a row gives. */
  private static Function<PageRow, List<Integer>> advice(String locale) {
    List<FoundAction> shared = SharedAdvice.of(locale);
    return row -> row.split().actions().stream().map(shared::indexOf).toList();
  }

  /** The name, and how often which part stands there that no language changes. */
  private static List<Object> untranslated(PageRow row) {
    Map<String, Long> parts =
        UNTRANSLATED
            .matcher(row.row().text())
            .results()
            .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
    return Arrays.asList(row.row().symbolicName(), parts);
  }

  private static List<String> sayings(PageRow row) {
    Stream<String> advice = row.split().actions().stream().map(FoundAction::wording);
    return Stream.concat(Stream.of(row.split().description()), advice).toList();
  }

  private static long functionWords(PageRow row, String locale) {
    return WORD.matcher(row.row().text().toLowerCase(Locale.ROOT))
        .results()
        .filter(word -> FUNCTION_WORDS.get(locale).contains(word.group()))
        .count();
  }
}
