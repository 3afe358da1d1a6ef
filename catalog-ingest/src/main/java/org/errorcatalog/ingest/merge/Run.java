package org.errorcatalog.ingest.merge;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.errorcatalog.ingest.report.RunReport;

/** A run that goes on: it is heard of until it ends, and failed unless it is done. */
final class Run implements AutoCloseable {

  private static final int SECONDS_BETWEEN_BEATS = 5;

  private final RunLog log;
  private final long id;
  private final ScheduledExecutorService heart;
  private boolean ended;

  private Run(RunLog log, long id, ScheduledExecutorService heart) {
    this.log = log;
    this.id = id;
    this.heart = heart;
  }

  static Run start(RunLog log, long id) {
    ScheduledExecutorService heart =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "import-heartbeat");
              thread.setDaemon(true);
              return thread;
            });
    heart.scheduleAtFixedRate(
        () -> beat(log, id), SECONDS_BETWEEN_BEATS, SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS);
    return new Run(log, id, heart);
  }

  private static void beat(RunLog log, long id) {
    try {
      log.heartbeat(id);
    } catch (ImportFailedException e) {
      // One missed beat is no death; the next may come through.
      return;
    }
  }

  long id() {
    return id;
  }

  void done(RunReport report) {
    log.done(id, report);
    ended = true;
  }

  void failed(String message) {
    log.failed(id, message);
    ended = true;
  }

  @Override
  public void close() {
    heart.shutdownNow();
    if (!ended) {
      log.failed(id, "the import was broken off");
    }
  }
}
