package org.errorcatalog.ingest.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.errorcatalog.ingest.merge.RunHistory;
import org.errorcatalog.ingest.report.RunReport;
import org.errorcatalog.ingest.report.RunSummary;
import org.errorcatalog.ingest.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows past runs. */
@Command(
    name = "runs",
    description = "Shows past imports, newest first, or what one of them found.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What happened lately, then the findings of run 12:",
      "",
      "  catalog-ingest runs",
      "  catalog-ingest runs 12 --report json"
    })
final class RunsCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  private final RunHistory history;
  private final DatabaseNeeded database;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "The number of a run.")
  private @Nullable Long id;

  @Mixin private ReportOptions report = new ReportOptions();
  @Spec private CommandSpec spec;

  RunsCommand(RunHistory history, DatabaseNeeded database) {
    this.history = history;
    this.database = database;
  }

  /** The JSON of the list. */
  record Runs(List<RunSummary> runs) {}

  @Override
  public Integer call() {
    database.require();
    return id == null ? list() : one(id);
  }

  private int list() {
    List<RunSummary> runs = history.newest(SHOWN);
    String lines = runs.stream().map(RunSummary::line).collect(Collectors.joining("\n"));
    report.print(new Runs(runs), runs.isEmpty() ? "No imports yet" : lines);
    return Exit.DONE;
  }

  private int one(long number) {
    Optional<RunReport> found = history.report(number);
    if (found.isEmpty()) {
      spec.commandLine().getErr().printf("there is no run %d%n", number);
      return Exit.FAILED;
    }
    report.print(found.get(), TextReport.write(found.get()).stripTrailing());
    return Exit.DONE;
  }
}
