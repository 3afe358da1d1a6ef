package org.errorcatalog.deploy.quickstart;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Ends processes: asks them all at once, waits, and insists where asking was not enough. */
final class Ending {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Ending() {}

  static void end(Collection<ProcessHandle> processes) {
    List<ProcessHandle> all =
        processes.stream().flatMap(p -> Stream.concat(p.descendants(), Stream.of(p))).toList();
    all.forEach(ProcessHandle::destroy);
    if (!within(PATIENCE, () -> all.stream().noneMatch(KnownProcess::lives))) {
      all.forEach(ProcessHandle::destroyForcibly);
      within(PATIENCE, () -> all.stream().noneMatch(KnownProcess::lives));
    }
  }

  /** Whether the condition came true in time. */
  static boolean within(Duration time, BooleanSupplier condition) {
    long end = System.nanoTime() + time.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause(Duration.ofMillis(50));
    }
    return true;
  }

  static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
