package org.errorcatalog.ingest.cli;

import org.errorcatalog.ingest.report.Level;
import picocli.CommandLine.Option;

/** From which level on a finding makes the exit code 1. */
final class FailOn {

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "ERROR",
      description =
          "Exit with 1 where a finding is at this level or above: ${COMPLETION-CANDIDATES}"
              + " (default: ${DEFAULT-VALUE}).")
  private Level level = Level.ERROR;

  Level level() {
    return level;
  }
}
