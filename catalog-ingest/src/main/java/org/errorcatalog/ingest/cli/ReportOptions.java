package org.errorcatalog.ingest.cli;

import org.errorcatalog.ingest.report.JsonReport;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.RunReport;
import org.errorcatalog.ingest.report.TextReport;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How a command reports. */
final class ReportOptions {

  enum Format {
    TEXT,
    JSON
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--report",
      paramLabel = "text|json",
      defaultValue = "text",
      converter = FormatReader.class,
      description = "The form of the report on standard output (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  boolean json() {
    return format == Format.JSON;
  }

  void print(String text) {
    spec.commandLine().getOut().println(text);
  }

  /** Prints the report; the exit code says whether a finding reaches the level. */
  int print(RunReport report, Level failOn) {
    print(json() ? new JsonReport().write(report) : TextReport.write(report).stripTrailing());
    return report.reaches(failOn) ? Exit.FINDINGS : Exit.DONE;
  }

  /** Prints a record: as JSON or, for people, the text. */
  void print(Object json, String text) {
    print(json() ? new JsonReport().write(json) : text);
  }

  static final class FormatReader implements ITypeConverter<Format> {

    @Override
    public Format convert(String value) {
      return switch (value) {
        case "text" -> Format.TEXT;
        case "json" -> Format.JSON;
        case "sarif" ->
            throw new TypeConversionException("sarif cannot be written yet; use text or json");
        default -> throw new TypeConversionException("'%s' is not text or json".formatted(value));
      };
    }
  }
}
