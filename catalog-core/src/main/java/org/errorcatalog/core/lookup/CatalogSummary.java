package org.errorcatalog.core.lookup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a catalog's current release holds.
 *
 * @param codes distinct codes, withdrawn ones too
 * @param entries meanings of them
 * @param withdrawn how many of the entries are
 * @param texts published texts by locale, in the catalog's order
 */
public record CatalogSummary(
    CatalogHead catalog, int codes, int entries, int withdrawn, Map<String, Integer> texts) {

  static CatalogSummary empty(CatalogHead head) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    head.locales().forEach(locale -> texts.put(locale, 0));
    return new CatalogSummary(head, 0, 0, 0, texts);
  }

  /** After some entries left and others came, in the same locales. */
  CatalogSummary with(
      CatalogHead head,
      int codes,
      Collection<PublishedEntry> gone,
      Collection<PublishedEntry> come) {
    Map<String, Integer> counted = new LinkedHashMap<>(texts);
    count(gone, counted, -1);
    count(come, counted, 1);
    return new CatalogSummary(
        head,
        codes,
        entries - gone.size() + come.size(),
        withdrawn - withdrawn(gone) + withdrawn(come),
        counted);
  }

  private static void count(
      Collection<PublishedEntry> entries, Map<String, Integer> counted, int each) {
    for (PublishedEntry entry : entries) {
      entry.locales().locales().forEach(locale -> counted.merge(locale, each, Integer::sum));
    }
  }

  private static int withdrawn(Collection<PublishedEntry> entries) {
    return (int) entries.stream().filter(entry -> !entry.active()).count();
  }
}
