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

  StateCounts {
    Map<Sign, Long> sorted = new EnumMap<>(Sign.class);
    sorted.putAll(bySign);
    bySign = sorted;
  }

  /** Of units that each are in one state; what is lacking of so many is untranslated. */
  static StateCounts outOf(long all, Map<Sign, Long> bySign) {
    Map<Sign, Long> whole = new EnumMap<>(Sign.class);
    whole.putAll(bySign);
    long there = bySign.values().stream().mapToLong(Long::longValue).sum();
    whole.put(Sign.UNTRANSLATED, Math.max(0, all - there));
    return new StateCounts(all, whole);
  }

  /** How many the filter finds, its state not left out. */
  public long found(EntryFilter filter) {
    String state = filter.value(Facet.STATE);
    return state.isEmpty() ? all : of(Choices.asSign(state));
  }

  public long of(Sign sign) {
    return bySign.getOrDefault(sign, 0L);
  }
}
