package org.errorcatalog.ingest.merge;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.errorcatalog.ingest.report.RunReport;

/** A run that goes on: it is heard of until it ends, and failed unless it is done. */
final class Run implements AutoCloseable {

  private static final Duration BETWEEN_BEATS = Duration.ofSeconds(5);

  private final RunLog log;
  private final long id;
  private final Timer heart;
  private boolean ended;

  private Run(RunLog log, long id, Timer heart) {
    this.log = log;
    this.id = id;
    this.heart = heart;
  }

  static Run start(RunLog log, long id) {
    Timer heart = new Timer("import-heartbeat", true);
    TimerTask beating =
        new TimerTask() {
          @Override
          public void run() {
            beat(log, id);
          }
        };
    heart.schedule(beating, BETWEEN_BEATS.toMillis(), BETWEEN_BEATS.toMillis());
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
    heart.cancel();
    if (!ended) {
      log.failed(id, "the import was broken off");
    }
  }
}
