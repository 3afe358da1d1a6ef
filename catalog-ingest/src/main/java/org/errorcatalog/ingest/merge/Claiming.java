package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.Draft.Claim;
import org.errorcatalog.ingest.merge.VariantMatching.Variant;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/**
 * Finds the entry of each row: by code, then by variant. A code that another page of the same
 * locale has already is left out, and so is a row that repeats another.
 */
final class Claiming {

  /** No error means more; a page where one code stands in every row is no catalog of errors. */
  private static final int MOST_VARIANTS = 100;

  private record Place(String codeKey, String locale) {}

  private final Ids ids;
  private final Map<String, List<Draft>> byCode = new LinkedHashMap<>();
  private final Map<Place, PageKey> owners = new HashMap<>();
  private final Map<PageKey, String> paths = new HashMap<>();
  private final Map<PageKey, Map<Long, Integer>> lines = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Claiming(CatalogState state, Set<PageKey> changed, Ids ids) {
    this.ids = ids;
    Map<Long, String> codeKeys = new HashMap<>();
    for (KnownEntry entry : state.entries()) {
      byCode.computeIfAbsent(entry.codeKey(), any -> new ArrayList<>()).add(new Draft(entry));
      codeKeys.put(entry.id(), entry.codeKey());
    }
    state
        .pages()
        .forEach(
            (key, page) -> {
              if (!changed.contains(key)) {
                settle(key, page, codeKeys);
              }
            });
  }

  private void settle(PageKey key, KnownPage page, Map<Long, String> codeKeys) {
    paths.put(key, page.path());
    page.claims()
        .keySet()
        .forEach(
            entry -> {
              String codeKey = codeKeys.get(entry);
              if (codeKey != null) {
                owners.put(new Place(codeKey, key.locale()), key);
              }
            });
  }

  void claim(ReadPage page) {
    paths.put(page.key(), page.path());
    Map<String, List<PageRow>> rows = new LinkedHashMap<>();
    page.rows()
        .forEach(row -> rows.computeIfAbsent(row.code().key(), k -> new ArrayList<>()).add(row));
    rows.forEach((codeKey, same) -> claim(page, codeKey, same));
  }

  private void claim(ReadPage page, String codeKey, List<PageRow> rows) {
    PageKey owner = owners.putIfAbsent(new Place(codeKey, page.locale()), page.key());
    if (owner != null && !owner.equals(page.key())) {
      String message = "the page %s has this code in the same language; this row was left out";
      String where = paths.getOrDefault(owner, owner.identity());
      rows.forEach(row -> duplicate(page, row, message.formatted(where)));
      return;
    }
    List<PageRow> different = different(page, rows);
    List<Draft> drafts = byCode.computeIfAbsent(codeKey, any -> new ArrayList<>());
    List<Variant> variants =
        drafts.stream().map(each -> new Variant(each.variant(), each.text(page.locale()))).toList();
    List<Integer> numbers =
        VariantMatching.match(
            different.stream().map(row -> row.split().description()).toList(), variants);
    for (int i = 0; i < different.size(); i++) {
      claim(page, different.get(i), numbers.get(i), drafts);
    }
  }

  private void claim(ReadPage page, PageRow row, int variant, List<Draft> drafts) {
    if (variant > 1) {
      String message = "the code has another meaning, variant %d".formatted(variant);
      findings.add(finding(FindingName.CODE_VARIANT, message, page, row));
    }
    Draft draft =
        drafts.stream()
            .filter(each -> each.variant() == variant)
            .findFirst()
            .orElseGet(() -> open(row.code(), variant, drafts));
    draft.claims().put(page.locale(), new Claim(page, row));
    lines.computeIfAbsent(page.key(), any -> new LinkedHashMap<>()).put(draft.id(), row.line());
  }

  private Draft open(Code code, int variant, List<Draft> drafts) {
    Draft draft = new Draft(ids.next(Ids.Kind.ENTRY), code, variant);
    drafts.add(draft);
    return draft;
  }

  /** Without repetitions, and without rows that say nothing of a code that another explains. */
  private List<PageRow> different(ReadPage page, List<PageRow> rows) {
    if (rows.size() == 1) {
      return rows;
    }
    Map<String, PageRow> byText = new LinkedHashMap<>();
    boolean oneSays = rows.stream().anyMatch(row -> !said(row).isBlank());
    for (PageRow row : rows) {
      if (oneSays && said(row).isBlank()) {
        continue;
      }
      PageRow first = byText.get(said(row));
      if (first == null && byText.size() < MOST_VARIANTS) {
        byText.put(said(row), row);
      } else if (first == null) {
        String message = "the code has %d other meanings on this page; this row was left out";
        duplicate(page, row, message.formatted(MOST_VARIANTS));
      } else {
        String message = "the row repeats line %d; it was left out".formatted(first.line());
        duplicate(page, row, message);
      }
    }
    return List.copyOf(byText.values());
  }

  private static String said(PageRow row) {
    return row.row().text() + "\n\n" + row.row().advice();
  }

  private void duplicate(ReadPage page, PageRow row, String message) {
    findings.add(finding(FindingName.CODE_DUPLICATE, message, page, row));
  }

  private static Finding finding(FindingName name, String message, ReadPage page, PageRow row) {
    return Finding.of(name, message)
        .on(page.path(), page.locale())
        .line(row.line())
        .code(row.code().value());
  }

  /** Every entry of the catalog, in order, new ones last. */
  List<Draft> drafts() {
    return byCode.values().stream().flatMap(Collection::stream).toList();
  }

  /** The entries that the page's rows claim, with their lines. */
  Map<Long, Integer> lines(PageKey page) {
    return lines.getOrDefault(page, Map.of());
  }

  List<Finding> findings() {
    return findings;
  }
}
