package org.errorcatalog.api.lookup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Whether the database answers, as the connection that hears of releases finds it. */
@Singleton
class DatabaseState {

  private final Clock clock;
  private volatile State now;
  private volatile Instant answeredAt = Instant.EPOCH;
  private volatile boolean isAsked;

  /**
   * @param problem why it does not answer; empty where it does
   */
  record State(boolean isUp, Instant since, String problem) {}

  DatabaseState(Clock clock) {
    this.clock = clock;
    this.now = new State(false, clock.instant(), "not connected yet");
  }

  State now() {
    return now;
  }

  /** Whether it was tried at all, with whatever success. */
  boolean isAsked() {
    return isAsked;
  }

  /** When it last confirmed that the snapshot is right; long ago where it never did. */
  Instant answeredAt() {
    return answeredAt;
  }

  void up() {
    isAsked = true;
    answeredAt = clock.instant();
    if (!now.isUp()) {
      now = new State(true, clock.instant(), "");
    }
  }

  /** Whether this is news. */
  boolean down(Exception cause) {
    isAsked = true;
    State before = now;
    String problem = cause.getClass().getSimpleName();
    boolean isNews = before.isUp() || !before.problem().equals(problem);
    now = new State(false, before.isUp() ? clock.instant() : before.since(), problem);
    return isNews;
  }
}
