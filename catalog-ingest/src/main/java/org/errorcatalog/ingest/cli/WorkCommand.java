package org.errorcatalog.ingest.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves the import queue. */
@Command(
    name = "work",
    description = "Serves imports that were asked for in the console, until it is stopped.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "As many as wanted, on any machine; each request is served by one of them:",
      "",
      "  catalog-ingest work"
    })
final class WorkCommand implements Callable<Integer> {

  private final QueueWorker worker;
  private final DatabaseNeeded database;

  WorkCommand(QueueWorker worker, DatabaseNeeded database) {
    this.worker = worker;
    this.database = database;
  }

  @Override
  public Integer call() {
    database.require();
    worker.workUntilStopped();
    return Exit.DONE;
  }
}
