package org.errorcatalog.api.lookup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.errorcatalog.core.lookup.Spooled;

/** How the spool does, for health. */
@Singleton
class SpoolState {

  private final Clock clock;
  private volatile State now = new State(Instant.EPOCH, List.of(), "");

  /**
   * @param writtenAt when it last was brought up to date
   * @param ignored what could not be read of it at the start
   * @param problem why it cannot be written; empty where it can
   */
  record State(Instant writtenAt, List<String> ignored, String problem) {}

  SpoolState(Clock clock) {
    this.clock = clock;
  }

  State now() {
    return now;
  }

  void read(Spooled spooled) {
    now = new State(spooled.writtenAt(), spooled.ignored(), "");
  }

  /** What could not be read is replaced now. */
  void written() {
    now = new State(clock.instant(), List.of(), "");
  }

  /** Whether this is news. */
  boolean failed(Exception cause) {
    State before = now;
    now = new State(before.writtenAt(), before.ignored(), cause.getClass().getSimpleName());
    return !before.problem().equals(now.problem());
  }
}
