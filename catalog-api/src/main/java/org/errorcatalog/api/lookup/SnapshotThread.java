package org.errorcatalog.api.lookup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.jboss.logging.Logger;

/**
 * Keeps the snapshot fresh for as long as the application runs, whatever becomes of the database.
 */
@Singleton
class SnapshotThread {

  private static final Logger LOG = Logger.getLogger(SnapshotThread.class);

  private final DatabaseLink link;
  private final SnapshotSpooling spooling;
  private final SnapshotRefreshing refreshing;
  private final DatabaseState state;
  private final SnapshotConfig config;
  private final Thread thread = new Thread(this::run, "snapshot");

  SnapshotThread(
      DatabaseLink link,
      SnapshotSpooling spooling,
      SnapshotRefreshing refreshing,
      DatabaseState state,
      SnapshotConfig config) {
    this.link = link;
    this.spooling = spooling;
    this.refreshing = refreshing;
    this.state = state;
    this.config = config;
  }

  /** The spool comes first, and never again: whatever the database says later is newer. */
  void start(@Observes StartupEvent event) {
    long started = System.nanoTime();
    ReleaseSnapshot spooled = spooling.restore();
    if (spooled != null) {
      refreshing.replace(spooled);
      LOG.infof("Serving from the spool, read in %d ms", SnapshotRefreshing.millisSince(started));
    }
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    thread.interrupt();
    thread.join(config.poll().plusSeconds(1).toMillis());
  }

  private void run() {
    Duration wait = config.shortestRetry();
    while (!Thread.currentThread().isInterrupted()) {
      try (Connection connection = link.open()) {
        wait = config.shortestRetry();
        refreshing.follow(connection);
      } catch (SQLException | RuntimeException e) {
        report(e);
        wait = pause(wait);
      }
    }
  }

  private void report(Exception e) {
    if (state.down(e)) {
      LOG.errorf("The snapshot is not refreshed until the database answers: %s", e.getMessage());
      LOG.debug("Why", e);
    }
  }

  private Duration pause(Duration wait) {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Duration doubled = wait.multipliedBy(2);
    return doubled.compareTo(config.longestRetry()) < 0 ? doubled : config.longestRetry();
  }
}
