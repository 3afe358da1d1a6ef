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

  public long of(Sign sign) {
    return bySign.getOrDefault(sign, 0L);
  }
}
