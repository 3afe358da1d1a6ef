package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the pages that say the same as a page in other languages: those with the same codes. */
final class Siblings {

  private static final double ENOUGH = 0.5;

  /** A code that more pages have does not tell them apart. */
  private static final int MOST_HOLDERS = 1_000;

  /** A page by its codes. */
  record Page(String locale, PageKeys keys) {}

  private final List<Page> pages;
  private final Map<String, Set<Integer>> holders = new HashMap<>();

  Siblings(List<Page> pages) {
    this.pages = pages;
    for (int i = 0; i < pages.size(); i++) {
      for (String key : pages.get(i).keys().distinct()) {
        holders.computeIfAbsent(key, any -> new HashSet<>()).add(i);
      }
    }
  }

  /** The codes of the likest page of each other language, where half of the codes are the same. */
  List<PageKeys> of(Page page) {
    Map<Integer, Integer> shared = new HashMap<>();
    Set<String> keys = page.keys().distinct();
    keys.forEach(
        key -> {
          Set<Integer> having = holders.getOrDefault(key, Set.of());
          if (having.size() <= MOST_HOLDERS) {
            having.forEach(i -> shared.merge(i, 1, Integer::sum));
          }
        });
    Map<String, Integer> best = new HashMap<>();
    shared.forEach(
        (i, count) -> {
          Page other = pages.get(i);
          int smaller = Math.min(keys.size(), other.keys().size());
          if (!other.locale().equals(page.locale()) && count >= ENOUGH * smaller) {
            best.merge(
                other.locale(),
                i,
                (a, b) -> shared.getOrDefault(a, 0) >= shared.getOrDefault(b, 0) ? a : b);
          }
        });
    List<PageKeys> likest = new ArrayList<>();
    best.values().stream().sorted().forEach(i -> likest.add(pages.get(i).keys()));
    return likest;
  }
}
