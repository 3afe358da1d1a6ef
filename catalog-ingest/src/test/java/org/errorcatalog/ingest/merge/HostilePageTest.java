package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.RunReport;
import org.junit.jupiter.api.Test;

/** Pages made to cost memory or time: each of these took gigabytes or minutes once. */
class HostilePageTest {

  private static final ImportOptions OPTIONS =
      new ImportOptions(null, null, ImportMode.KEEP, true, null);
  private static final String HEAD = "---\nlocale: en-US\n---\n| Code | Text |\n| --- | --- |\n";

  @Test
  void makesNoCellsWhereAWideTableHasShortRows() {
    String page = "a|".repeat(10_000) + "\n" + "-|".repeat(10_000) + "\n" + "|1|\n".repeat(50_000);
    assertThat(check(page).findings())
        .extracting(Finding::name)
        .contains(FindingName.PAGE_WITHOUT_TABLE);
  }

  @Test
  void leavesOutARowThatPipesCutToShreds() {
    Finding finding = onlyError(check(HEAD + "| 5 | It broke" + " | a".repeat(2_000) + " |\n"));
    assertThat(finding.name()).isEqualTo(FindingName.ROW_UNREADABLE);
    assertThat(finding.line()).isEqualTo(6);
    Finding longer = onlyError(check(HEAD + "| 5 | It broke" + " | a".repeat(9_000) + " |\n"));
    assertThat(longer.before()).hasSize(10_001).endsWith("…");
  }

  @Test
  void leavesOutARowTooLongToBeCleanedAndHoldsItsCode() {
    RunReport report = check(HEAD + "| 5 | " + "<".repeat(100_000) + " |\n| 6 | It broke. |\n");
    assertThat(onlyError(report).name()).isEqualTo(FindingName.ROW_UNREADABLE);
    assertThat(report.pages().get(0).codes()).isEqualTo(2);
  }

  @Test
  void limitsTheMeaningsOfOneCode() {
    RunReport report = check(HEAD + rows(30_000, i -> "| 5 | Tray %d is empty. |".formatted(i)));
    assertThat(report.changes().added()).isEqualTo(100);
    assertThat(report.findings())
        .filteredOn(each -> each.name() == FindingName.CODE_DUPLICATE)
        .hasSize(29_900);
  }

  @Test
  void readsNoPageOfCountlessHeadingsOrLines() {
    assertThat(onlyError(check("# 1 Broken\n".repeat(200_001))).message())
        .isEqualTo("the page has more than 200000 headings and was not read");
    assertThat(onlyError(check("- 1\n".repeat(1_000_001))).message())
        .isEqualTo("the page has more than 1000000 lines and was not read");
  }

  @Test
  void leavesOutThePageThatHasTooManyRowsForOneImport() {
    PageCollector collector = new PageCollector(null, Profile.NONE, Map.of(), 25);
    for (String locale : List.of("en-US", "nl-NL", "de-DE")) {
      String page = HEAD.replace("en-US", locale) + rows(10, i -> "| %d | Broken. |".formatted(i));
      OwnPages.give(collector, page);
    }

    Pages pages = collector.pages();

    assertThat(pages.pages()).extracting(RawPage::locale).containsExactly("en-US", "nl-NL");
    assertThat(pages.findings())
        .extracting(each -> each.locale() + " " + each.name() + " " + each.message())
        .containsExactly(
            "de-DE PAGE_TOO_LARGE with this page the import has more than 25 rows; import it by"
                + " itself");
  }

  @Test
  void takesALongWordForNoSymbolicName() {
    String word = "A" + "a".repeat(15_000);
    assertThat(text(HEAD + "| 5 | " + word + " |\n")).isEqualTo(word);
  }

  @Test
  void writesNoHalfCharactersAndNoControls() {
    assertThat(text(HEAD + "| 5 | One &#xD800; two &#27; three \u0001 four. |\n"))
        .isEqualTo("One \uFFFD two \uFFFD three four.");
  }

  private static RunReport check(String page) {
    return CatalogImport.checkAlone(null, OwnPages.read(page), OPTIONS, CheckRules.USUAL);
  }

  private static String text(String page) {
    Reading reading = Reading.of(OwnPages.read(page), CatalogState.NONE, true);
    return Planner.plan(CatalogState.NONE, reading.pages(), OPTIONS, Ids.dry()).texts().stream()
        .map(TextWrite::markdown)
        .collect(Collectors.joining());
  }

  private static Finding onlyError(RunReport report) {
    assertThat(report.findings()).hasSize(1);
    return report.findings().get(0);
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
  }
}
