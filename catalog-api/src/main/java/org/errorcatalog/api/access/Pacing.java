package org.errorcatalog.api.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Keeps each client to the rate; knows so many clients at most. */
final class Pacing {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Cache<String, Pace> paces;
  private final LongSupplier clock;
  private final long interval;
  private final long burst;

  /**
   * @param rate requests a second
   * @param clock in nanoseconds
   */
  Pacing(int rate, int burst, int clients, LongSupplier clock) {
    this.clock = clock;
    this.interval = Math.max(1, SECOND / rate);
    this.burst = interval * burst;
    this.paces = Caffeine.newBuilder().maximumSize(clients).build();
  }

  /** Counts a request; 0, or the seconds after which the client may come back. */
  long request(String client) {
    long now = clock.getAsLong();
    long wait = paces.get(client, name -> new Pace(now)).request(now, interval, burst);
    return (wait + SECOND - 1) / SECOND;
  }

  long clients() {
    paces.cleanUp();
    return paces.estimatedSize();
  }
}
