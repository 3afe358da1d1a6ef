package org.errorcatalog.core.lookup;

import java.util.Collection;
import java.util.HashMap;
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

  static CatalogSummary of(CatalogHead head, Collection<PublishedEntry> entries, int codes) {
    Map<String, Integer> counted = new HashMap<>();
    int withdrawn = 0;
    for (PublishedEntry entry : entries) {
      withdrawn += entry.active() ? 0 : 1;
      entry.locales().locales().forEach(locale -> counted.merge(locale, 1, Integer::sum));
    }
    Map<String, Integer> texts = new LinkedHashMap<>();
    for (String locale : head.locales()) {
      texts.put(locale, counted.getOrDefault(locale, 0));
    }
    return new CatalogSummary(head, codes, entries.size(), withdrawn, texts);
  }
}
