package org.errorcatalog.ingest.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;

/**
 * The codes of a page, read or not.
 *
 * @param path as the source names it
 * @param codes keys, in the order of the page
 * @param undecided whether it may have others too
 */
record PageCodes(PageKey key, String path, Set<String> codes, boolean undecided) {

  static PageCodes of(ReadPage page) {
    Set<String> codes = new LinkedHashSet<>();
    page.rows().forEach(row -> codes.add(row.code().key()));
    codes.addAll(page.held());
    return new PageCodes(page.key(), page.path(), codes, page.undecided());
  }

  /** The pages as the catalog has them. */
  static Map<PageKey, PageCodes> of(CatalogState state) {
    Map<Long, String> codes = new HashMap<>();
    for (KnownEntry entry : state.entries()) {
      codes.put(entry.id(), entry.codeKey());
    }
    Map<PageKey, PageCodes> pages = new LinkedHashMap<>();
    state.pages().forEach((key, page) -> pages.put(key, of(key, page, codes)));
    return pages;
  }

  private static PageCodes of(PageKey key, KnownPage page, Map<Long, String> codes) {
    Set<String> claimed = new LinkedHashSet<>();
    page.claims().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(claim -> codes.get(claim.getKey()))
        .filter(Objects::nonNull)
        .forEach(claimed::add);
    return new PageCodes(key, page.path(), claimed, false);
  }

  String locale() {
    return key.locale();
  }
}
