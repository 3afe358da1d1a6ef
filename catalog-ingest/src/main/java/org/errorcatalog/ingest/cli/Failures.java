package org.errorcatalog.ingest.cli;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.errorcatalog.ingest.merge.ImportRefusedException;
import org.errorcatalog.ingest.source.UnusableSourceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in one line on standard error. */
final class Failures {

  private Failures() {}

  static int usage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(e.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
      command.getErr().printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
    }
    return Exit.USAGE;
  }

  static int execution(Exception e, CommandLine command, ParseResult arguments) {
    boolean usage = e instanceof UnusableSourceException || e instanceof ImportRefusedException;
    command.getErr().println(oneLine(e));
    return usage ? Exit.USAGE : Exit.FAILED;
  }

  private static String oneLine(Exception e) {
    SQLException refusal =
        causes(e)
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .reduce((outer, inner) -> inner)
            .orElse(null);
    String message = refusal == null ? e.getMessage() : describe(refusal);
    if (message == null || e instanceof NullPointerException) {
      message = "failed: " + e;
    }
    return message.lines().findFirst().orElse(message);
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
  }

  private static String describe(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith("08") || state.startsWith("57P") || isTimeout(e)) {
      return "the database cannot be reached: " + e.getMessage();
    }
    return switch (state) {
      case "28P01", "28000", "3D000" -> "the database refuses the connection: " + e.getMessage();
      case "42P01" -> "the database has no schema yet; run 'catalog-ingest migrate' first";
      case "42501" -> "the database role has no right to this: " + e.getMessage();
      default -> "the database refuses: " + e.getMessage();
    };
  }

  private static boolean isTimeout(SQLException e) {
    @Nullable String message = e.getMessage();
    return message != null && message.contains("timeout");
  }
}
