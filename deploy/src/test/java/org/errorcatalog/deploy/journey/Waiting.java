package org.errorcatalog.deploy.journey;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another process does. */
final class Waiting {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final long PAUSE_MILLIS = 200;

  private Waiting() {}

  static void until(String what, BooleanSupplier condition) {
    until(SOON, condition, () -> "it did not come true: " + what);
  }

  static void until(Duration patience, BooleanSupplier condition, Supplier<String> failure) {
    long end = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(failure.get());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
