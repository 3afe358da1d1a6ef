package org.errorcatalog.ingest.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.report.Changes;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.source.Neighbours;
import org.errorcatalog.ingest.source.SourcePage;
import org.junit.jupiter.api.Test;

/** Pages that lie elsewhere than at the last import. */
class MovedPagesTest {

  private static final ImportOptions KEEP =
      new ImportOptions(null, null, ImportMode.KEEP, true, null);

  private final Ids ids = Ids.dry();
  private CatalogState state = CatalogState.NONE;

  @Test
  void keepsTheEntriesOfAPageThatIsRenamed() {
    imports(Map.of("errors.md", page(1, 9)));

    assertSame(imports(Map.of("codes.md", page(1, 9))), 9);
    assertSame(imports(Map.of("codes.md", page(1, 9))), 9);
  }

  @Test
  void keepsTheEntriesOfAPageThatIsMovedToAnotherFolder() {
    imports(Map.of("old/errors.md", page(1, 9)));

    assertSame(imports(Map.of("new/place/errors.md", page(1, 9))), 9);
  }

  @Test
  void keepsTheEntriesOfPagesWhoseFolderOfTheLocaleIsRenamed() {
    imports(Map.of("fo-fo/errors.md", page(1, 9)));

    assertSame(imports(Map.of("faroese/errors.md", page(1, 9))), 9);
  }

  @Test
  void takesWhatChangedOnThePageThatIsRenamed() {
    imports(Map.of("errors.md", page(1, 10)));

    Plan plan =
        imports(
            Map.of(
                "codes.md",
                page(2, 11).replace("Part 4 is broken", "A wholly other thing happened to 4")));

    assertThat(plan.changes()).isEqualTo(new Changes(1, 1, 8, 1));
    assertThat(plan.findings())
        .extracting(Finding::name, Finding::code)
        .containsExactly(tuple(FindingName.CODE_WITHDRAWN, "1"));
  }

  @Test
  void keepsTheEntriesOfAPageThatIsPartedInTwo() {
    imports(Map.of("errors.md", page(1, 20)));

    assertSame(imports(Map.of("first.md", page(1, 9), "second.md", page(10, 20))), 20);
  }

  @Test
  void keepsTheEntriesOfAPageThatGivesAPartToAnother() {
    imports(Map.of("errors.md", page(1, 20)));

    assertSame(imports(Map.of("errors.md", page(1, 9), "second.md", page(10, 20))), 20);
  }

  @Test
  void keepsTheEntriesOfPagesThatAreJoined() {
    imports(Map.of("first.md", page(1, 9), "second.md", page(10, 20)));

    assertSame(imports(Map.of("errors.md", page(1, 20))), 20);
  }

  @Test
  void readsAPageThatComesBack() {
    imports(Map.of("errors.md", page(1, 9)));
    imports(Map.of("codes.md", page(1, 9)));

    assertThat(imports(Map.of("errors.md", page(1, 9))).findings())
        .extracting(Finding::name)
        .containsOnly(FindingName.CODE_DUPLICATE);
  }

  @Test
  void takesAPageInOtherWordsForAnotherPage() {
    imports(Map.of("errors.md", page(1, 9)));
    String others =
        page(1, 9).replace("Part", "Nobody knows why the lamp").replace("broken", "off");

    assertThat(imports(Map.of("codes.md", others)).findings())
        .extracting(Finding::name)
        .containsOnly(FindingName.CODE_DUPLICATE);
  }

  @Test
  void takesPagesThatAreThereBothForTwo() {
    imports(Map.of("errors.md", page(1, 9)));

    assertThat(imports(Map.of("codes.md", page(1, 9), "errors.md", page(1, 9))).findings())
        .extracting(Finding::name)
        .containsOnly(FindingName.CODE_DUPLICATE);
  }

  @Test
  void takesAPageThatNamesItselfOtherwiseForAnother() {
    imports(Map.of("errors.md", named("one")));

    assertThat(imports(Map.of("errors.md", named("two"))).findings())
        .extracting(Finding::name)
        .containsOnly(FindingName.CODE_DUPLICATE);
    assertSame(imports(Map.of("elsewhere/codes.md", named("one"))), 9);
  }

  private void assertSame(Plan plan, int entries) {
    assertThat(plan.changes()).isEqualTo(new Changes(0, 0, entries, 0));
    assertThat(plan.findings()).isEmpty();
    assertThat(state.entries()).extracting(KnownEntry::id).doesNotHaveDuplicates().hasSize(entries);
  }

  private Plan imports(Map<String, String> pages) {
    PageCollector collector = new PageCollector(null, Profile.NONE, Map.of());
    new TreeMap<>(pages)
        .forEach(
            (name, page) ->
                collector.page(
                    new SourcePage(name, name, name, true, page.getBytes(UTF_8), Neighbours.NONE)));
    List<ReadPage> read = Reading.of(collector.pages(), state, true).pages();
    Plan plan = Planner.plan(state, read, KEEP, ids);
    state = AfterPlan.of(state, plan);
    return plan;
  }

  private static String named(String identity) {
    return page(1, 9).replace("locale: fo-FO\n", "locale: fo-FO\nms.assetid: " + identity + "\n");
  }

  private static String page(int from, int to) {
    return "---\nlocale: fo-FO\n---\n| Error | Description |\n| --- | --- |\n"
        + IntStream.rangeClosed(from, to)
            .mapToObj("| %1$d | Part %1$d is broken. |\n"::formatted)
            .collect(Collectors.joining());
  }
}
