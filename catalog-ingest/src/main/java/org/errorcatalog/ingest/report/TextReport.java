package org.errorcatalog.ingest.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a report for a person: what was read, what changed, what to look at, worst first. Of very
 * many alike things it shows the first ones.
 */
public final class TextReport {

  private static final int MOST = 50;
  private static final int WIDEST_PLACE = 60;
  private static final int WIDEST_QUOTE = 60;

  private static final Comparator<Kind> WORST_FIRST =
      Comparator.comparing(Kind::level).reversed().thenComparing(kind -> kind.name().name());

  private TextReport() {}

  /** Findings that are shown together. */
  private record Kind(Level level, Named name) {}

  public static String write(RunReport report) {
    return write(report, Ink.SIGNS);
  }

  /** The same for a terminal, which may have colours. */
  public static String write(RunReport report, Ink ink) {
    List<String> lines = new ArrayList<>();
    lines.add(title(report));
    report.pages().stream().limit(MOST).forEach(page -> lines.add(line(page)));
    more(lines, report.pages().size(), "pages");
    lines.add("");
    lines.add(changes(report));
    Diff diff = report.diff();
    if (diff != null && !diff.entries().isEmpty()) {
      lines.add("");
      lines.addAll(DiffText.lines(diff, ink));
    }
    if (!report.findings().isEmpty()) {
      lines.add("");
      kinds(report).forEach((kind, findings) -> add(lines, kind, findings));
      lines.add("");
      lines.add(totals(report));
    }
    return String.join("\n", lines) + "\n";
  }

  private static Map<Kind, List<Finding>> kinds(RunReport report) {
    return report.findings().stream()
        .collect(
            Collectors.groupingBy(
                each -> new Kind(each.level(), each.name()),
                () -> new TreeMap<>(WORST_FIRST),
                Collectors.toList()));
  }

  private static void add(List<String> lines, Kind kind, List<Finding> findings) {
    List<Finding> shown = findings.stream().limit(MOST).toList();
    int width = shown.stream().mapToInt(each -> TerminalText.width(place(each))).max().orElse(0);
    int columns = Math.min(width, WIDEST_PLACE);
    shown.forEach(each -> lines.add(line(each, columns)));
    more(lines, findings.size(), kind.name().name());
  }

  private static void more(List<String> lines, int all, String what) {
    if (all > MOST) {
      lines.add(
          String.format(
              Locale.ROOT, "  ... and %,d more %s; --report json has all", all - MOST, what));
    }
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
        .formatted(locale, page.rows(), page.codes(), TerminalText.shown(page.page()));
  }

  private static String changes(RunReport report) {
    Changes changes = report.changes();
    return "Entries: %d added, %d changed, %d unchanged, %d withdrawn"
        .formatted(changes.added(), changes.changed(), changes.unchanged(), changes.withdrawn());
  }

  private static String line(Finding finding, int columns) {
    StringBuilder line = new StringBuilder("  %-7s %s".formatted(finding.level(), finding.name()));
    if (columns > 0) {
      line.append("  ").append(TerminalText.padded(place(finding), columns));
    }
    line.append("  ").append(TerminalText.shown(finding.message()));
    if (finding.before() != null) {
      line.append(": ").append(quoted(finding.before()));
      line.append(finding.after() == null ? "" : " -> " + quoted(finding.after()));
    }
    return line.toString();
  }

  /** Page, line and code, as far as there are. */
  private static String place(Finding finding) {
    List<String> parts = new ArrayList<>();
    if (finding.page() != null) {
      parts.add(finding.page() + (finding.line() == null ? "" : ":" + finding.line()));
    }
    if (finding.code() != null) {
      parts.add(finding.code());
    }
    return TerminalText.shown(String.join("  ", parts));
  }

  private static String quoted(String text) {
    return "'" + TerminalText.cut(TerminalText.shown(text), WIDEST_QUOTE) + "'";
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
