package org.errorcatalog.ingest.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "  catalog-ingest runs --limit 5",
      "  catalog-ingest runs 12 --report json"
    })
final class RunsCommand implements Callable<Integer> {

  private static final int MOST = 1000;

  private final RunHistory history;
  private final DatabaseNeeded database;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "The number of a run.")
  private @Nullable Long id;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many runs to show, 1 to 1000 (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Mixin private ReportOptions report = new ReportOptions();
  @Spec private CommandSpec spec;

  RunsCommand(RunHistory history, DatabaseNeeded database) {
    this.history = history;
    this.database = database;
  }

  /** The JSON of the list. */
  record Runs(List<RunSummary> runs) {}

  /** The JSON of one run: its report, and how it went. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Past(@JsonUnwrapped RunReport report, String status, @Nullable String message) {}

  @Override
  public Integer call() {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(spec.commandLine(), "--limit is from 1 to %d".formatted(MOST));
    }
    if (id == null) {
      report.refuseSarif();
    }
    database.require();
    return id == null ? list() : one(id);
  }

  private int list() {
    List<RunSummary> runs = history.newest(limit);
    report.print(new Runs(runs), () -> text(runs));
    return Exit.DONE;
  }

  private static String text(List<RunSummary> runs) {
    return runs.isEmpty()
        ? "No imports yet"
        : runs.stream().map(RunSummary::line).collect(Collectors.joining("\n"));
  }

  private int one(long number) {
    Optional<RunSummary> run = history.run(number);
    Optional<RunReport> found = history.report(number);
    if (run.isEmpty() || found.isEmpty()) {
      spec.commandLine().getErr().printf("there is no run %d%n", number);
      return Exit.FAILED;
    }
    RunReport past = found.get();
    report.print(
        past,
        new Past(past, run.get().status(), run.get().message()),
        () -> run.get().line() + "\n\n" + TextReport.write(past));
    return Exit.DONE;
  }
}
