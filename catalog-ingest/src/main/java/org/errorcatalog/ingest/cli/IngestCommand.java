package org.errorcatalog.ingest.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that all others belong to; by itself it shows what there is. */
@Command(
    name = "catalog-ingest",
    description = "Reads documentation pages into the catalogue of error codes and publishes it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ImportCommand.class,
      CheckCommand.class,
      ProfileCommand.class,
      RunsCommand.class,
      GlossaryCommand.class,
      PublishCommand.class,
      WorkCommand.class,
      MigrateCommand.class,
      CompletionCommand.class
    },
    footer = {
      "",
      "A first catalogue from a folder of translated pages, and its first release:",
      "",
      "  catalog-ingest check --offline docs/errors",
      "  catalog-ingest import --catalog my-errors docs/errors",
      "  catalog-ingest publish --catalog my-errors --label first",
      "",
      "The database is that of QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD,",
      "else the running quickstart of the working directory.",
      "Exit codes: 0 done, 1 done with findings at or above --fail-on, 2 wrong usage,",
      "3 failed and nothing written."
    })
final class IngestCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return CommandLine.ExitCode.USAGE;
  }
}
