package org.errorcatalog.api.lookup;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A clock that stands still whenever the machine has no time for us: a second of it is a hundred
 * naps of ten milliseconds. What is late by it is late by its own fault, and not for want of a
 * processor.
 */
final class Heartbeat implements AutoCloseable {

  private static final Duration BEAT = Duration.ofMillis(10);
  static final long SECOND = Duration.ofSeconds(1).dividedBy(BEAT);

  private final Thread thread = new Thread(this::beat, "heartbeat");
  private volatile long beats;

  Heartbeat() {
    thread.setDaemon(true);
    thread.start();
  }

  long now() {
    return beats;
  }

  private void beat() {
    for (long beat = 1; !Thread.currentThread().isInterrupted(); beat++) {
      LockSupport.parkNanos(BEAT.toNanos());
      beats = beat;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
