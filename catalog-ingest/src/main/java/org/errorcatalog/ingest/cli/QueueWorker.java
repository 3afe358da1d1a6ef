package org.errorcatalog.ingest.cli;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.errorcatalog.ingest.merge.ImportFailedException;
import org.errorcatalog.ingest.merge.ImportQueue;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Serves the queue until the process is told to stop. It hears of new requests from the database
 * and looks for itself now and then, should it have missed one; a database that went away is waited
 * for.
 */
@ApplicationScoped
class QueueWorker {

  private static final Logger LOG = Logger.getLogger(QueueWorker.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(10);
  private static final Duration LOOK_FOR_STOP_EVERY = Duration.ofMillis(500);
  private static final Duration GRACE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final DataSource database;
  private final ImportQueue queue;
  private final CountDownLatch stopped = new CountDownLatch(1);

  QueueWorker(DataSource database, ImportQueue queue) {
    this.database = database;
    this.queue = queue;
  }

  /**
   * Serves until the process is told to stop. An import that is cut short then is rolled back, and
   * its request comes up again.
   */
  void workUntilStopped() {
    Thread worker = new Thread(this::work, "import-queue");
    worker.start();
    Quarkus.waitForExit();
    stopped.countDown();
    try {
      worker.join(GRACE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    while (!isStopped()) {
      try (Connection connection = database.getConnection();
          Statement sql = connection.createStatement()) {
        sql.execute("listen catalog_import");
        serve(connection.unwrap(PGConnection.class));
        sql.execute("unlisten *");
      } catch (SQLException | ImportFailedException e) {
        rest(e);
      }
    }
  }

  /** Once the process is told to stop, its connections are taken away: that is no trouble. */
  private void rest(Exception trouble) {
    if (!isStopped()) {
      LOG.warnf("the import queue cannot be served: %s", trouble.getMessage());
      pause();
    }
  }

  private void serve(PGConnection listener) throws SQLException {
    while (!isStopped()) {
      while (!isStopped() && queue.serveNext()) {
        // One after the other, until there is none.
      }
      await(listener);
    }
  }

  private void await(PGConnection listener) throws SQLException {
    long rounds = LOOK_EVERY.toMillis() / LOOK_FOR_STOP_EVERY.toMillis();
    for (long round = 0; round < rounds && !isStopped(); round++) {
      if (listener.getNotifications((int) LOOK_FOR_STOP_EVERY.toMillis()).length > 0) {
        return;
      }
    }
  }

  private boolean isStopped() {
    return stopped.getCount() == 0;
  }

  private void pause() {
    try {
      if (stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped.countDown();
    }
  }
}
