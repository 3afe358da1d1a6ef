package org.errorcatalog.ingest.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The locales of a catalog after an import: the source locale first where it is new. */
record CatalogLocales(String source, List<String> inOrder) {

  private static final String USUAL_SOURCE = "en-US";

  /**
   * Adds the locales of the pages to those of the catalog.
   *
   * @param asked the source locale that was asked for, or null
   */
  static CatalogLocales of(CatalogState state, @Nullable String asked, List<ReadPage> pages) {
    Set<String> read = new LinkedHashSet<>(pages.stream().map(ReadPage::locale).toList());
    String source = state.sourceLocale();
    if (source == null) {
      source = asked != null ? asked : usual(read);
    }
    Set<String> all = new LinkedHashSet<>(state.locales());
    all.add(source);
    all.addAll(read);
    return new CatalogLocales(source, List.copyOf(all));
  }

  private static String usual(Set<String> read) {
    return read.isEmpty() || read.contains(USUAL_SOURCE) ? USUAL_SOURCE : read.iterator().next();
  }

  /** In their order, but the source locale first: what it says counts most. */
  List<String> sourceFirst() {
    Set<String> sorted = new LinkedHashSet<>();
    sorted.add(source);
    sorted.addAll(inOrder);
    return List.copyOf(sorted);
  }
}
