package org.errorcatalog.api.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/**
 * Counts answers of one call that the framework does not see, under the same name and with the same
 * tags as it counts others.
 */
public final class CountedCall {

  private final Timer timer;

  /**
   * @param template the call's address, with its parameters in braces
   */
  public CountedCall(MeterRegistry figures, String template) {
    this.timer =
        Timer.builder("http.server.requests")
            .description("HTTP server request processing time")
            .tags("method", "GET", "uri", template, "outcome", "SUCCESS", "status", "200")
            .register(figures);
  }

  /** One answer, with status 200. */
  public void count(long nanoseconds) {
    timer.record(nanoseconds, TimeUnit.NANOSECONDS);
  }
}
