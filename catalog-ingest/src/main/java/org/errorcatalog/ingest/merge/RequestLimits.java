package org.errorcatalog.ingest.merge;

import java.time.Duration;
import org.errorcatalog.ingest.source.Limits;

/**
 * How much one request of the console may take of a worker.
 *
 * @param files of each uploaded file
 * @param pages in all files together
 * @param bytes of all pages together, unpacked
 * @param time for a dry run, and again to apply it
 * @param attempts how many workers may die of it
 */
record RequestLimits(Limits files, int pages, long bytes, Duration time, int attempts) {

  static final RequestLimits USUAL =
      new RequestLimits(
          new Limits(32 << 20, 10_000, 256L << 20), 10_000, 256L << 20, Duration.ofMinutes(15), 5);
}
