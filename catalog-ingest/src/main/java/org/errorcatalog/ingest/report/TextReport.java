package org.errorcatalog.ingest.report;

import java.util.EnumMap;
import java.util.Map;

/** Writes a report for a person: what was read, what changed, what to look at, worst first. */
public final class TextReport {

  private TextReport() {}

  public static String write(RunReport report) {
    StringBuilder text = new StringBuilder();
    text.append(title(report)).append('\n');
    report.pages().forEach(page -> text.append(line(page)).append('\n'));
    text.append('\n').append(changes(report)).append('\n');
    for (Level level : new Level[] {Level.ERROR, Level.WARNING, Level.INFO}) {
      report.findings().stream()
          .filter(each -> each.level() == level)
          .forEach(each -> text.append('\n').append(line(each)));
    }
    if (!report.findings().isEmpty()) {
      text.append("\n\n").append(totals(report)).append('\n');
    }
    return text.toString();
  }

  private static String title(RunReport report) {
    String catalog = report.catalog() == null ? "no catalog" : report.catalog();
    return report.run() == null
        ? "Check against %s".formatted(catalog)
        : "Import %d into %s".formatted(report.run(), catalog);
  }

  private static String line(PageSummary page) {
    String locale = page.locale() == null ? "?" : page.locale();
    return "  %-7s %5d rows %5d codes  %s"
        .formatted(locale, page.rows(), page.codes(), page.page());
  }

  private static String changes(RunReport report) {
    Changes changes = report.changes();
    return "Entries: %d added, %d changed, %d unchanged, %d withdrawn"
        .formatted(changes.added(), changes.changed(), changes.unchanged(), changes.withdrawn());
  }

  private static String line(Finding finding) {
    StringBuilder line = new StringBuilder("  %-7s %s".formatted(finding.level(), finding.name()));
    if (finding.page() != null) {
      line.append("  ").append(finding.page());
      line.append(finding.line() == null ? "" : ":" + finding.line());
    }
    line.append(finding.code() == null ? "" : "  " + finding.code());
    line.append("  ").append(finding.message());
    if (finding.before() != null) {
      line.append(": ").append(quoted(finding.before()));
      line.append(finding.after() == null ? "" : " -> " + quoted(finding.after()));
    }
    return line.toString();
  }

  private static String quoted(String text) {
    String oneLine = text.replaceAll("\\s*\n\\s*", " ").replace('\u00A0', '\u2423');
    String shown = oneLine.length() > 60 ? oneLine.substring(0, 57) + "..." : oneLine;
    return "'" + shown + "'";
  }

  private static String totals(RunReport report) {
    Map<Level, Integer> totals = new EnumMap<>(Level.class);
    report.findings().forEach(each -> totals.merge(each.level(), 1, Integer::sum));
    return "Findings: %d errors, %d warnings, %d notes"
        .formatted(
            totals.getOrDefault(Level.ERROR, 0),
            totals.getOrDefault(Level.WARNING, 0),
            totals.getOrDefault(Level.INFO, 0));
  }
}
