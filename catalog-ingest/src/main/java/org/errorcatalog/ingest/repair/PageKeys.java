package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes of a page's rows, in order, by what tells them from others; looked up many times. */
final class PageKeys {

  private static final int SEVERAL = -1;

  private final List<@Nullable String> keys;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  /**
   * The keys of a page.
   *
   * @param keys null where damaged
   */
  PageKeys(List<@Nullable String> keys) {
    this.keys = Collections.unmodifiableList(new ArrayList<>(keys));
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (key != null && places.putIfAbsent(key, i) != null) {
        places.put(key, SEVERAL);
        repeated.merge(key, 2, (before, two) -> before + 1);
      }
    }
  }

  int size() {
    return keys.size();
  }

  @Nullable String get(int row) {
    return keys.get(row);
  }

  /** All that differ. */
  Set<String> distinct() {
    return places.keySet();
  }

  /** The row of a key that only one row has, else -1. */
  int only(String key) {
    return places.getOrDefault(key, SEVERAL);
  }

  /** How many rows have the key. */
  int count(String key) {
    return places.containsKey(key) ? repeated.getOrDefault(key, 1) : 0;
  }
}
