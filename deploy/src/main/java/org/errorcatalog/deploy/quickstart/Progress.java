package org.errorcatalog.deploy.quickstart;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Says what was done and how long after the start it was. */
final class Progress {
  private final PrintStream out;
  private final InstantSource clock;
  private final Instant start;

  Progress(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
    this.start = clock.instant();
  }

  void step(String what) {
    double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
    say(String.format(Locale.ROOT, "[%6.1f s] %s", seconds, what));
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }
}
