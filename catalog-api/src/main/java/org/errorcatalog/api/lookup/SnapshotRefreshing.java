package org.errorcatalog.api.lookup;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.errorcatalog.core.lookup.CurrentSnapshot;
import org.errorcatalog.core.lookup.ReleaseSnapshot;
import org.errorcatalog.core.lookup.SnapshotLoading;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Replaces the snapshot as soon as a connection hears of a release, and by polling all the same.
 */
@Singleton
class SnapshotRefreshing {

  private static final Logger LOG = Logger.getLogger(SnapshotRefreshing.class);

  private final CurrentSnapshot current;
  private final SnapshotLoading loading;
  private final SnapshotSpooling spooling;
  private final SnapshotMetrics metrics;
  private final DatabaseState state;
  private final Duration poll;

  SnapshotRefreshing(
      CurrentSnapshot current,
      SnapshotLoading loading,
      SnapshotSpooling spooling,
      SnapshotMetrics metrics,
      DatabaseState state,
      SnapshotConfig config) {
    this.current = current;
    this.loading = loading;
    this.spooling = spooling;
    this.metrics = metrics;
    this.state = state;
    this.poll = config.poll();
  }

  /**
   * Listens first and loads then, so that no release falls in between; ends when interrupted. Loads
   * see one moment of all tables, and change none.
   */
  void follow(Connection connection) throws SQLException {
    try (Statement listen = connection.createStatement()) {
      listen.execute("listen catalog_release");
    }
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    PGConnection notified = connection.unwrap(PGConnection.class);
    while (!Thread.currentThread().isInterrupted()) {
      refresh(connection);
      state.up();
      notified.getNotifications((int) poll.toMillis());
    }
  }

  /** In a transaction, for then large results are streamed; notifications come outside of one. */
  private void refresh(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    long start = System.nanoTime();
    ReleaseSnapshot old = current.peek();
    ReleaseSnapshot now = loading.load(connection, old);
    connection.commit();
    connection.setAutoCommit(true);
    if (now != old) {
      replace(now);
      LOG.infof("Serving what the database has, loaded in %d ms", millisSince(start));
      spooling.follow();
    }
  }

  static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  void replace(ReleaseSnapshot snapshot) {
    current.replace(snapshot);
    metrics.show(snapshot);
  }
}
