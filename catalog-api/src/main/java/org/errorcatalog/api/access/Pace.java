package org.errorcatalog.api.access;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How fast one client goes: the moment up to which its requests have used up its share. A request
 * moves it on by the usual interval, and is too early where it is further ahead than a burst.
 */
final class Pace {

  private final AtomicLong usedUpTo;

  /** Times are nanoseconds of one and the same clock. */
  Pace(long now) {
    usedUpTo = new AtomicLong(now);
  }

  /**
   * Counts a request, unless it is too early.
   *
   * @param interval between two requests of somebody who goes at the rate
   * @param burst how far ahead one may be
   * @return 0, or how long to wait
   */
  long request(long now, long interval, long burst) {
    while (true) {
      long used = usedUpTo.get();
      long next = Math.max(used, now) + interval;
      if (next - now > burst) {
        return next - now - burst;
      }
      if (usedUpTo.compareAndSet(used, next)) {
        return 0;
      }
    }
  }
}
