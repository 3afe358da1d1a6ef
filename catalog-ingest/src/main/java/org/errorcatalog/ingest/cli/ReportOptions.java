package org.errorcatalog.ingest.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.errorcatalog.ingest.report.Ink;
import org.errorcatalog.ingest.report.JsonReport;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.RunReport;
import org.errorcatalog.ingest.report.SarifReport;
import org.errorcatalog.ingest.report.TextReport;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How a command reports. */
final class ReportOptions {

  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--report",
      paramLabel = "text|json|sarif",
      defaultValue = "text",
      converter = FormatReader.class,
      description =
          "The form of the report on standard output (default: ${DEFAULT-VALUE}); sarif is for"
              + " findings.")
  private Format format = Format.TEXT;

  /** To be asked before anything is done that has no findings to report. */
  void refuseSarif() {
    if (format == Format.SARIF) {
      throw new ParameterException(
          spec.commandLine(), "sarif is for findings, and there are none here; use text or json");
    }
  }

  /** Prints the report; the exit code says whether a finding reaches the level. */
  int print(RunReport report, Level failOn) {
    print(report, report, () -> TextReport.write(report, ink()));
    return report.reaches(failOn) ? Exit.FINDINGS : Exit.DONE;
  }

  /** Prints a record: as JSON or, for people, the text. */
  void print(Object json, Supplier<String> text) {
    if (format == Format.JSON) {
      new JsonReport().write(json, out());
      out().println();
    } else {
      out().println(text.get().stripTrailing());
    }
  }

  /** Prints a report that is a little different as JSON and for people. */
  void print(RunReport report, Object json, Supplier<String> text) {
    if (format == Format.SARIF) {
      new SarifReport(spec.root().version()[0]).write(report, out());
      out().println();
    } else {
      print(json, text);
    }
  }

  private static Ink ink() {
    return Ansi.AUTO.enabled() ? Ink.COLOURS : Ink.SIGNS;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  static final class FormatReader implements ITypeConverter<Format> {

    @Override
    public Format convert(String value) {
      return switch (value) {
        case "text" -> Format.TEXT;
        case "json" -> Format.JSON;
        case "sarif" -> Format.SARIF;
        default ->
            throw new TypeConversionException("'%s' is not text, json or sarif".formatted(value));
      };
    }
  }
}
