package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.PageSummary;
import org.errorcatalog.ingest.source.Neighbours;
import org.errorcatalog.ingest.source.SourcePage;

/** Reads and plans damaged pages as an import does, and holds what comes of it to the rules. */
final class FuzzedImport {

  private static final CatalogState NOTHING = CatalogState.NONE;
  private static final ImportOptions OPTIONS =
      new ImportOptions(null, null, ImportMode.KEEP, true, null);

  private FuzzedImport() {}

  /** A damaged page, and the same in another language, which is whole. */
  record Pair(byte[] mutant, byte[] sibling) {}

  /** Each alone, then each beside its sibling; many at once, since rules are loaded only once. */
  static void check(List<Pair> pairs) {
    check(pairs, false);
    check(pairs, true);
  }

  private static void check(List<Pair> pairs, boolean siblings) {
    PageCollector mutants = new PageCollector(null, Profile.NONE, Map.of());
    PageCollector others = new PageCollector("fr-FR", Profile.NONE, Map.of());
    for (int i = 0; i < pairs.size(); i++) {
      mutants.page(page("x/en-us/%d.md".formatted(i), pairs.get(i).mutant()));
      if (siblings) {
        others.page(page("x/fr-fr/%d.md".formatted(i), pairs.get(i).sibling()));
      }
    }
    Pages read = mutants.pages();
    List<RawPage> pages = new ArrayList<>(read.pages());
    pages.addAll(others.pages().pages());
    Reading reading = Reading.of(new Pages(pages, read.without(), read.findings()), NOTHING, true);
    check(reading);
    reading.pages().stream()
        .collect(Collectors.groupingBy(page -> page.path().replaceAll("\\D", "")))
        .values()
        .forEach(same -> check(Planner.plan(NOTHING, same, OPTIONS, Ids.dry())));
  }

  private static SourcePage page(String path, byte[] content) {
    return new SourcePage(path, path, path, false, content, Neighbours.NONE);
  }

  private static void check(Reading reading) {
    reading.findings().forEach(FuzzedImport::check);
    reading.summaries().forEach(FuzzedImport::check);
    reading.pages().forEach(page -> page.rows().forEach(FuzzedImport::check));
  }

  private static void check(Plan plan) {
    plan.findings().forEach(FuzzedImport::check);
    plan.texts().forEach(FuzzedImport::check);
    plan.wordings().forEach(FuzzedImport::check);
    unique(plan);
  }

  private static void check(Finding finding) {
    assertThat(finding.level()).isNotNull();
    assertThat(finding.page()).isNotBlank();
    assertThat(finding.message()).isNotBlank();
    assertThat(finding.line() == null || finding.line() > 0).isTrue();
  }

  private static void check(PageSummary summary) {
    assertThat(summary.codes()).isNotNegative();
    assertThat(summary.rows()).isNotNegative();
  }

  private static void check(PageRow row) {
    assertThat(Code.parse(row.code().value())).contains(row.code());
    assertThat(row.line()).isPositive();
    row.row().aliases().forEach(alias -> assertThat(Code.parse(alias)).isPresent());
    checkOptional(row.row().severity(), 64);
    checkOptional(row.row().symbolicName(), Code.LIMIT);
    clean(row.row().text());
    clean(row.row().advice());
    clean(row.split().description());
    row.split().actions().forEach(action -> text(action.wording()));
  }

  private static void checkOptional(String value, int limit) {
    if (value != null) {
      assertThat(value).isNotBlank().hasSizeLessThanOrEqualTo(limit);
      clean(value);
    }
  }

  private static void check(TextWrite write) {
    text(write.markdown());
  }

  private static void text(String markdown) {
    assertThat(markdown.strip()).isNotEmpty();
    clean(markdown);
  }

  private static void clean(String text) {
    assertThat(text.length()).isLessThanOrEqualTo(Change.LIMIT);
    assertThat(text.chars().filter(FuzzedImport::isControl).toArray()).isEmpty();
    assertThat(text.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).toArray()).isEmpty();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  /**
   * What the database would refuse: two entries of one code and variant, two texts in one place.
   */
  private static void unique(Plan plan) {
    Set<String> seen = new HashSet<>();
    plan.entries()
        .forEach(each -> assertThat(seen.add(each.code().key() + " " + each.variant())).isTrue());
    Set<String> places = new HashSet<>();
    plan.texts()
        .forEach(each -> assertThat(places.add(each.owner() + " " + each.locale())).isTrue());
  }
}
