package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.CatalogState.Unit;
import org.errorcatalog.ingest.report.Diff;
import org.errorcatalog.ingest.report.EntryDiff;
import org.errorcatalog.ingest.report.TextDiff;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

  private static final ImportOptions KEEP =
      new ImportOptions(null, null, ImportMode.KEEP, true, null);

  private final Ids ids = Ids.dry();

  @Test
  void showsAllOfAnEntryThatIsAdded() {
    assertThat(lines(diff(CatalogState.NONE, OwnPages.ENGLISH)))
        .containsExactly(
            "ADDED 100: en-US DESCRIPTION WRITTEN null -> The key is missing."
                + "; en-US ACTIONS WRITTEN null -> Contact the application owner.",
            "ADDED 200: en-US DESCRIPTION WRITTEN null -> The clock is wrong."
                + "; en-US ACTIONS WRITTEN null -> Contact the application owner.",
            "ADDED 300: en-US DESCRIPTION WRITTEN null -> This is not an error."
                + "; en-US ACTIONS WRITTEN null -> You can safely ignore it.");
  }

  @Test
  void showsWhatIsWithdrawnFirstAndNothingOfWhatStays() {
    CatalogState state = after(CatalogState.NONE, OwnPages.ENGLISH);
    String changed =
        OwnPages.ENGLISH
            .replace("The key is missing", "The key is gone")
            .replaceAll("\\| 200 .*\n", "");

    assertThat(lines(diff(state, changed)))
        .containsExactly(
            "WITHDRAWN 200: ",
            "CHANGED 100: en-US DESCRIPTION WRITTEN The key is missing. -> The key is gone.");
    assertThat(lines(diff(state, OwnPages.ENGLISH))).isEmpty();
  }

  @Test
  void showsASharedWordingWithEachOfItsEntries() {
    CatalogState state = after(CatalogState.NONE, OwnPages.ENGLISH);
    String reworded = OwnPages.ENGLISH.replace("Contact the application", "Contact the app");

    assertThat(lines(diff(state, reworded)))
        .containsExactly(
            "CHANGED 100: en-US ACTIONS WRITTEN Contact the application owner."
                + " -> Contact the app owner.",
            "CHANGED 200: en-US ACTIONS WRITTEN Contact the application owner."
                + " -> Contact the app owner.");
  }

  @Test
  void showsWhatThePageSaysOfAnEditedTextAndWhatBecomesOutdatedWithIt() {
    CatalogState state = edited(after(CatalogState.NONE, OwnPages.ENGLISH, OwnPages.DUTCH), "100");

    assertThat(lines(diff(state, OwnPages.ENGLISH.replace("is missing", "is gone"))))
        .containsExactly(
            "CHANGED 100: en-US DESCRIPTION KEPT The key is missing. -> The key is gone.");
    assertThat(
            lines(
                diff(
                    edited(
                        after(CatalogState.NONE, OwnPages.ENGLISH, OwnPages.DUTCH), "100", "nl-NL"),
                    OwnPages.ENGLISH.replace("is missing", "is gone"))))
        .containsExactly(
            "CHANGED 100: en-US DESCRIPTION WRITTEN The key is missing. -> The key is gone."
                + "; nl-NL DESCRIPTION OUTDATED null -> null");
  }

  @Test
  void showsOnlyAsMuchAsAReportCanHold() {
    String page =
        "---\nlocale: fo-FO\n---\n| Error | Text |\n| --- | --- |\n"
            + IntStream.range(0, 100)
                .mapToObj(i -> "| %d | %s |\n".formatted(i, "word ".repeat(2_000)))
                .collect(Collectors.joining());

    Diff diff = diff(CatalogState.NONE, page);

    assertThat(diff.entries()).hasSizeBetween(40, 60);
    assertThat(diff.entries().size() + diff.more()).isEqualTo(100);
  }

  private static CatalogState edited(CatalogState state, String code) {
    return edited(state, code, "en-US");
  }

  /** The catalog, with a text of an editor's. */
  private static CatalogState edited(CatalogState state, String code, String locale) {
    return new CatalogState(
        state.id(),
        state.sourceLocale(),
        state.profile(),
        state.locales(),
        state.pages(),
        state.entries().stream()
            .map(entry -> entry.code().equals(code) ? edited(entry, locale) : entry)
            .toList(),
        state.actions());
  }

  private static KnownEntry edited(KnownEntry entry, String locale) {
    Map<String, KnownText> texts = new LinkedHashMap<>(entry.texts());
    texts.computeIfPresent(
        locale,
        (same, text) ->
            new KnownText(
                new Unit(text.unit().id(), UnitState.IN_REVIEW, false, 2, 1, true),
                "Something else.",
                text.upstream(),
                null,
                1L));
    return new KnownEntry(
        entry.unit(),
        entry.code(),
        entry.codeKey(),
        entry.variant(),
        entry.facts(),
        entry.upstream(),
        texts);
  }

  private Diff diff(CatalogState state, String... pages) {
    return PlanDiff.of(state, plan(state, pages));
  }

  private CatalogState after(CatalogState state, String... pages) {
    return AfterPlan.of(state, plan(state, pages));
  }

  private Plan plan(CatalogState state, String... pages) {
    List<ReadPage> read = Reading.of(OwnPages.read(pages), state, true).pages();
    return Planner.plan(state, read, KEEP, ids);
  }

  private static List<String> lines(Diff diff) {
    return diff.entries().stream().map(PlanDiffTest::line).toList();
  }

  private static String line(EntryDiff entry) {
    return entry.change()
        + " "
        + entry.code()
        + ": "
        + entry.texts().stream().map(PlanDiffTest::line).collect(Collectors.joining("; "));
  }

  private static String line(TextDiff text) {
    return "%s %s %s %s -> %s"
        .formatted(text.locale(), text.part(), text.change(), text.before(), text.after());
  }
}
