package org.errorcatalog.ingest.merge;

import java.time.Duration;

/** When a request has to be answered; checked between pages and steps. */
final class Deadline {

  private final Duration time;
  private final long end;

  Deadline(Duration time) {
    this.time = time;
    this.end = System.nanoTime() + time.toNanos();
  }

  /**
   * Goes on while there is time.
   *
   * @throws ImportRefusedException where there is none
   */
  void check() {
    if (System.nanoTime() - end > 0) {
      throw new ImportRefusedException(passed(time));
    }
  }

  static String passed(Duration time) {
    return "the import takes longer than %d minutes; import fewer pages at once"
        .formatted(time.toMinutes());
  }

  /** What is left, for the database; at least a millisecond, since it takes 0 for no limit. */
  long leftMillis() {
    return Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis());
  }
}
