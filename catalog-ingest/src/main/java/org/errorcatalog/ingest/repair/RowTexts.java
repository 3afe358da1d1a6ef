package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What pages say of the same error: by its code, by which of its rows it is, and by locale. */
final class RowTexts {

  private final Map<String, List<Map<String, String>>> texts = new HashMap<>();

  /** Adds the rows of one page. */
  PageTexts page(String locale) {
    return new PageTexts(locale);
  }

  /**
   * The raw texts of the same row in other languages.
   *
   * @param occurrence from 1
   */
  Collection<String> others(String locale, String key, int occurrence) {
    List<Map<String, String>> rows = texts.getOrDefault(key, List.of());
    if (rows.size() < occurrence) {
      return List.of();
    }
    Map<String, String> others = new LinkedHashMap<>(rows.get(occurrence - 1));
    others.remove(locale);
    return others.values();
  }

  /** Takes the rows of a page in their order. */
  final class PageTexts {

    private final String locale;
    private final Map<String, Integer> seen = new HashMap<>();

    private PageTexts(String locale) {
      this.locale = locale;
    }

    void add(String key, String text) {
      int occurrence = seen.merge(key, 1, Integer::sum);
      List<Map<String, String>> rows = texts.computeIfAbsent(key, any -> new ArrayList<>(1));
      if (rows.size() < occurrence) {
        rows.add(new LinkedHashMap<>());
      }
      rows.get(occurrence - 1).putIfAbsent(locale, text);
    }
  }
}
