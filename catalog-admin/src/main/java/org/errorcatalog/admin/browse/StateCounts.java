package org.errorcatalog.admin.browse;

import java.util.EnumMap;
import java.util.Map;
import org.errorcatalog.admin.page.Sign;

/**
 * How many entries have a unit in which state. One entry may count for several.
 *
 * @param all how many entries there are
 */
record StateCounts(long all, Map<Sign, Long> bySign) {

  static final StateCounts NONE = new StateCounts(0, Map.of());

  StateCounts {
    Map<Sign, Long> sorted = new EnumMap<>(Sign.class);
    sorted.putAll(bySign);
    bySign = sorted;
  }

  /** Of units that each are in one state. */
  static StateCounts of(Map<Sign, Long> bySign) {
    return new StateCounts(
        bySign.values().stream().mapToLong(Long::longValue).sum(), bySign);
  }

  /** The same where what is lacking counts as untranslated. */
  StateCounts outOf(long wanted) {
    Map<Sign, Long> whole = new EnumMap<>(Sign.class);
    whole.putAll(bySign);
    whole.put(Sign.UNTRANSLATED, Math.max(0, wanted - all));
    return new StateCounts(wanted, whole);
  }

  public long of(Sign sign) {
    return bySign.getOrDefault(sign, 0L);
  }
}
