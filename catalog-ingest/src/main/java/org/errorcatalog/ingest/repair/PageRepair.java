package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final Map<Place, Map<String, String>> texts = new HashMap<>();

  /** A row by its code, and the how manieth row of its page with that code it is. */
  private record Place(String key, int occurrence) {}

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
      all.add(new Siblings.Page(pages.get(p).locale(), keys));
    }
    List<Siblings.Page> given = List.copyOf(all);
    known.forEach(
        page ->
            all.add(
                new Siblings.Page(
                    page.locale(), page.rows().stream().map(KnownRow::codeKey).toList())));
    Siblings siblings = new Siblings(all);
    return IntStream.range(0, pages.size())
        .parallel()
        .mapToObj(p -> CodeRepair.repair(slots.get(p), siblings.of(given.get(p))))
        .toList();
  }

  private void remember(int page, List<RawRow> rows) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String key = slots.get(page).get(i).key();
      if (key != null) {
        remember(pages.get(page).locale(), key, rows.get(i).cell(Role.TEXT), seen);
      }
    }
  }

  private void remember(KnownRows page) {
    Map<String, Integer> seen = new HashMap<>();
    page.rows().forEach(row -> remember(page.locale(), row.codeKey(), row.text(), seen));
  }

  private void remember(String locale, String key, String text, Map<String, Integer> seen) {
    Place place = new Place(key, seen.merge(key, 1, Integer::sum));
    texts.computeIfAbsent(place, any -> new LinkedHashMap<>()).putIfAbsent(locale, text);
  }

  private RepairedPage page(int p, List<Finding> codes, RowRejoin rejoined) {
    List<Finding> findings = new ArrayList<>(codes);
    findings.addAll(rejoined.findings());
    RowAssembly assembly = new RowAssembly(pages.get(p).address(), answers, findings);
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
    Place place = new Place(code.key(), seen.merge(code.key(), 1, Integer::sum));
    Map<String, String> others = new LinkedHashMap<>(texts.getOrDefault(place, Map.of()));
    others.remove(pages.get(p).locale());
    return assembly.rows(row, slot.read(), code, others.values());
  }
}
