package org.errorcatalog.ingest.source;

import java.time.Duration;
import org.eclipse.jgit.lib.EmptyProgressMonitor;

/** Ends a fetch that goes on and on. */
final class GitDeadline extends EmptyProgressMonitor {

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final long start = System.nanoTime();

  @Override
  public boolean isCancelled() {
    return System.nanoTime() - start > LONGEST.toNanos();
  }
}
