package org.errorcatalog.ingest.cli;

import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs one command and ends with its exit code. */
final class IngestApplication implements QuarkusApplication {

  private final CommandLine.IFactory beans;

  IngestApplication(CommandLine.IFactory beans) {
    this.beans = beans;
  }

  @Override
  public int run(String... args) {
    return commandLine(beans).setOut(writer(System.out)).setErr(writer(System.err)).execute(args);
  }

  static CommandLine commandLine(CommandLine.IFactory beans) {
    return new CommandLine(IngestCommand.class, beans)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }

  /** Reports are UTF-8 whatever the terminal's locale: they hold texts in any language. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
