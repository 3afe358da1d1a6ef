package org.errorcatalog.api.lookup;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.errorcatalog.core.lookup.SnapshotSpool;
import org.errorcatalog.core.lookup.Spooled;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Starts from the spool where there is one, and keeps it up to date, on a thread of its own: a slow
 * disk holds no publication up.
 */
@Singleton
class SnapshotSpooling {

  private static final Logger LOG = Logger.getLogger(SnapshotSpooling.class);

  private final CurrentSnapshot current;
  private final SpoolState state;
  private final @Nullable SnapshotSpool spool;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "spool"));

  SnapshotSpooling(CurrentSnapshot current, SpoolState state, SnapshotConfig config) {
    this.current = current;
    this.state = state;
    this.spool = config.spool().map(SnapshotSpool::new).orElse(null);
  }

  /** What the last run left, if that can be served; to be called once, before anything follows. */
  @Nullable ReleaseSnapshot restore() {
    if (spool == null) {
      return null;
    }
    Spooled spooled = spool.read();
    spooled.ignored().forEach(file -> LOG.errorf("A file of the spool is ignored: %s", file));
    state.read(spooled);
    return spooled.snapshot();
  }

  /** Writes, soon, what memory has by then. */
  void follow() {
    if (spool != null) {
      thread.execute(() -> write(spool));
    }
  }

  private void write(SnapshotSpool spool) {
    try {
      spool.write(current.get());
      state.written();
    } catch (IOException e) {
      if (state.failed(e)) {
        LOG.errorf("The spool is not written until this is mended: %s", e);
      }
    }
  }

  @PreDestroy
  void stop() throws InterruptedException, IOException {
    thread.shutdown();
    boolean isDone = thread.awaitTermination(5, TimeUnit.SECONDS);
    if (spool != null && isDone) {
      spool.close();
    }
  }
}
