package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.Answers;
import org.errorcatalog.ingest.markdown.RawRow;
import org.errorcatalog.ingest.markdown.Role;
import org.errorcatalog.ingest.repair.KnownRows.KnownRow;
import org.errorcatalog.ingest.report.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Mends pages together: what a translation damaged on one page, the same page in other languages
 * often still has.
 */
public final class PageRepair {

  private final List<PageRows> pages;
  private final List<KnownRows> known;
  private final Answers answers = new Answers();
  private final List<List<Slot>> slots = new ArrayList<>();
  private final RowTexts texts = new RowTexts();
  private final PlaceholderRepair placeholders = new PlaceholderRepair();

  private PageRepair(List<PageRows> pages, List<KnownRows> known) {
    this.pages = pages;
    this.known = known;
  }

  /**
   * The pages mended, in their order.
   *
   * @param known pages of the catalog that are not given now
   */
  public static List<RepairedPage> repair(List<PageRows> pages, List<KnownRows> known) {
    return new PageRepair(pages, known).repair();
  }

  private List<RepairedPage> repair() {
    CellPlaces places = new CellPlaces(answers);
    pages.forEach(
        page ->
            slots.add(
                page.rows().parallelStream()
                    .map(row -> new Slot(row, places.settled(row)))
                    .toList()));
    List<List<Finding>> codes = decideCodes();
    List<RowRejoin> rejoined = slots.stream().map(RowRejoin::new).toList();
    rejoined.forEach(RowRejoin::rejoin);
    for (int p = 0; p < pages.size(); p++) {
      remember(p, rejoined.get(p).rows());
    }
    known.forEach(this::remember);
    return IntStream.range(0, pages.size())
        .parallel()
        .mapToObj(p -> page(p, codes.get(p), rejoined.get(p)))
        .toList();
  }

  private List<List<Finding>> decideCodes() {
    List<Siblings.Page> all = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      List<@Nullable String> keys = new ArrayList<>();
      slots.get(p).forEach(slot -> keys.add(slot.key()));
      all.add(new Siblings.Page(pages.get(p).locale(), new PageKeys(keys)));
    }
    List<Siblings.Page> given = List.copyOf(all);
    known.forEach(
        page ->
            all.add(
                new Siblings.Page(
                    page.locale(),
                    new PageKeys(page.rows().stream().map(KnownRow::codeKey).toList()))));
    Siblings siblings = new Siblings(all);
    return IntStream.range(0, pages.size())
        .parallel()
        .mapToObj(p -> CodeRepair.repair(slots.get(p), siblings.of(given.get(p))))
        .toList();
  }

  private void remember(int page, List<RawRow> rows) {
    RowTexts.PageTexts said = texts.page(pages.get(page).locale());
    for (int i = 0; i < rows.size(); i++) {
      String key = slots.get(page).get(i).key();
      if (key != null) {
        said.add(key, rows.get(i).cell(Role.TEXT));
      }
    }
  }

  private void remember(KnownRows page) {
    RowTexts.PageTexts said = texts.page(page.locale());
    page.rows().forEach(row -> said.add(row.codeKey(), row.text()));
  }

  private RepairedPage page(int p, List<Finding> codes, RowRejoin rejoined) {
    List<Finding> findings = new ArrayList<>(codes);
    findings.addAll(rejoined.findings());
    RowAssembly assembly = new RowAssembly(pages.get(p).address(), answers, placeholders, findings);
    Map<String, Integer> seen = new HashMap<>();
    List<ErrorRow> rows = new ArrayList<>();
    Set<String> held = new HashSet<>();
    boolean undecided = false;
    int codeRows = 0;
    for (int i = 0; i < slots.get(p).size(); i++) {
      Slot slot = slots.get(p).get(i);
      codeRows += slot.code().isPresent() || !slot.written().isEmpty() ? 1 : 0;
      if (slot.code().isEmpty()) {
        undecided = true;
      } else if (rejoined.isLost(i)) {
        held.add(slot.code().get().key());
      } else {
        List<ErrorRow> made = rows(p, slot, rejoined.rows().get(i), assembly, seen);
        rows.addAll(made);
        if (made.isEmpty()) {
          held.add(slot.code().get().key());
        }
      }
    }
    assembly.relativeLinks().ifPresent(findings::add);
    findings.sort(Comparator.comparingInt(PageRepair::line));
    return new RepairedPage(rows, findings, codeRows, held, undecided);
  }

  private static int line(Finding finding) {
    return finding.line() == null ? 0 : finding.line();
  }

  private List<ErrorRow> rows(
      int p, Slot slot, RawRow row, RowAssembly assembly, Map<String, Integer> seen) {
    Code code = slot.code().orElseThrow();
    String key = code.key();
    int occurrence = seen.merge(key, 1, Integer::sum);
    return assembly.rows(
        row, slot.read(), code, () -> texts.others(pages.get(p).locale(), key, occurrence));
  }
}
