package org.errorcatalog.admin.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database of every step of a request. One connection listens for all pages that are
 * open, from the first on; whoever misses a word asks again by themselves.
 */
@ApplicationScoped
class ImportNews {

  private static final Logger LOG = Logger.getLogger(ImportNews.class);
  private static final Duration LOOK_FOR_STOP_EVERY = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final DataSource database;
  private final BroadcastProcessor<Long> news = BroadcastProcessor.create();
  private final AtomicBoolean listening = new AtomicBoolean();
  private final CountDownLatch stopped = new CountDownLatch(1);

  ImportNews(DataSource database) {
    this.database = database;
  }

  /** The number of the request, as often as something becomes of it. */
  Multi<Long> of(long request) {
    if (listening.compareAndSet(false, true)) {
      Thread listener = new Thread(this::listen, "import-news");
      listener.setDaemon(true);
      listener.start();
    }
    return news.filter(each -> each == request).onOverflow().drop();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  private void listen() {
    while (stopped.getCount() > 0) {
      try (Connection connection = database.getConnection();
          Statement sql = connection.createStatement()) {
        sql.execute("listen catalog_import");
        sql.execute("listen catalog_import_progress");
        forward(connection.unwrap(PGConnection.class));
        sql.execute("unlisten *");
      } catch (SQLException e) {
        LOG.debugf("no news of imports: %s", e.getMessage());
        pause();
      }
    }
  }

  private void forward(PGConnection listener) throws SQLException {
    while (stopped.getCount() > 0) {
      for (PGNotification each : listener.getNotifications((int) LOOK_FOR_STOP_EVERY.toMillis())) {
        news.onNext(Long.valueOf(each.getParameter()));
      }
    }
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
