package org.errorcatalog.ingest.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the pages that are the same page in other languages: the one of each language that shares
 * most codes, where that is half of what either has, or half of the smaller and they are known by
 * the same name.
 */
final class SiblingPages {

  /** A code that more pages have does not tell them apart. */
  private static final int MOST_HOLDERS = 1_000;

  private final List<PageCodes> pages;
  private final Map<String, Set<Integer>> holders = new HashMap<>();

  SiblingPages(List<PageCodes> pages) {
    this.pages = pages;
    for (int i = 0; i < pages.size(); i++) {
      for (String code : pages.get(i).codes()) {
        holders.computeIfAbsent(code, any -> new HashSet<>()).add(i);
      }
    }
  }

  /** The siblings of a page, by their languages. */
  Map<String, PageCodes> of(PageCodes page) {
    Map<Integer, Integer> shared = shared(page);
    Map<String, Integer> best = new TreeMap<>();
    shared.forEach(
        (other, count) -> {
          if (isSibling(page, pages.get(other), count)) {
            best.merge(pages.get(other).locale(), other, (a, b) -> better(a, b, shared));
          }
        });
    Map<String, PageCodes> siblings = new TreeMap<>();
    best.forEach((locale, other) -> siblings.put(locale, pages.get(other)));
    return siblings;
  }

  private Map<Integer, Integer> shared(PageCodes page) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String code : page.codes()) {
      Set<Integer> having = holders.getOrDefault(code, Set.of());
      if (having.size() <= MOST_HOLDERS) {
        having.forEach(other -> shared.merge(other, 1, Integer::sum));
      }
    }
    return shared;
  }

  private static boolean isSibling(PageCodes one, PageCodes other, int shared) {
    boolean sameName = one.key().identity().equals(other.key().identity());
    int fewer = Math.min(one.codes().size(), other.codes().size());
    int more = Math.max(one.codes().size(), other.codes().size());
    return !one.locale().equals(other.locale()) && 2 * shared >= (sameName ? fewer : more);
  }

  private static int better(int one, int other, Map<Integer, Integer> shared) {
    int byShare = shared.getOrDefault(one, 0) - shared.getOrDefault(other, 0);
    return byShare > 0 || (byShare == 0 && one < other) ? one : other;
  }
}
