package org.errorcatalog.admin.browse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.page.Sign;

/** How many texts of a locale are in which state; a missing one is untranslated. */
record StateCounts(Map<Sign, Long> bySign) {

  StateCounts {
    Map<Sign, Long> sorted = new EnumMap<>(Sign.class);
    sorted.putAll(bySign);
    bySign = sorted;
  }

  public long all() {
    return bySign.values().stream().mapToLong(Long::longValue).sum();
  }

  public long of(Sign sign) {
    return bySign.getOrDefault(sign, 0L);
  }

  /** Those that occur. */
  public List<Sign> signs() {
    return List.copyOf(bySign.keySet());
  }
}
