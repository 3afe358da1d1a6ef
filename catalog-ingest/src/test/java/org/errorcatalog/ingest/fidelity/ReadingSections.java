package org.errorcatalog.ingest.fidelity;

import static org.errorcatalog.ingest.report.FindingName.CODE_DUPLICATE;
import static org.errorcatalog.ingest.report.FindingName.CODE_REPAIRED;
import static org.errorcatalog.ingest.report.FindingName.CODE_SET_PARITY;
import static org.errorcatalog.ingest.report.FindingName.CODE_UNDECIDED;
import static org.errorcatalog.ingest.report.FindingName.CODE_VARIANT;
import static org.errorcatalog.ingest.report.FindingName.COLUMN_DISAGREES;
import static org.errorcatalog.ingest.report.FindingName.LANGUAGE_MISMATCH;
import static org.errorcatalog.ingest.report.FindingName.LINK_UNRESOLVED;
import static org.errorcatalog.ingest.report.FindingName.MOJIBAKE_REPAIRED;
import static org.errorcatalog.ingest.report.FindingName.PLACEHOLDER_REPAIRED;
import static org.errorcatalog.ingest.report.FindingName.ROW_REJOINED;
import static org.errorcatalog.ingest.report.FindingName.ROW_UNREADABLE;

import java.util.List;
import java.util.stream.Stream;
import org.errorcatalog.ingest.fidelity.CollectionReading.OfLocale;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.Named;
import org.errorcatalog.ingest.report.PageSummary;

/** What the import says of every collection by itself. */
final class ReadingSections {

  private final List<OfLocale> locales;

  ReadingSections(List<CollectionReading> collections) {
    this.locales = collections.stream().flatMap(each -> each.locales().stream()).toList();
  }

  List<Section> all() {
    return List.of(read(), mended(), leftOut(), compared());
  }

  private Section read() {
    MarkdownTable table =
        new MarkdownTable(
            2,
            "collection",
            "locale",
            "pages",
            "with errors",
            "refused for their language",
            "rows",
            "distinct codes",
            "codes with several meanings");
    for (OfLocale here : locales) {
      table.row(
          here.collection(),
          here.tag(),
          here.files(),
          here.pages().size(),
          count(here, LANGUAGE_MISMATCH),
          here.pages().stream().mapToInt(PageSummary::rows).sum(),
          here.rows().map(row -> row.code().key()).distinct().count(),
          count(here, CODE_VARIANT));
    }
    return new Section(
        "What was read",
        """
        Rows are those that carry an error's code, readable or not. Pages that an import refuses, \
        because they are in another language than they declare, are counted in all columns and \
        tables, as `--accept-language` reads them.

        """
            + table.markdown());
  }

  private Section mended() {
    MarkdownTable table =
        new MarkdownTable(
            2, "collection", "locale", "codes", "rows rejoined", "placeholders", "mojibake");
    for (OfLocale here : locales) {
      table.row(
          here.collection(),
          here.tag(),
          count(here, CODE_REPAIRED),
          count(here, ROW_REJOINED),
          count(here, PLACEHOLDER_REPAIRED),
          count(here, MOJIBAKE_REPAIRED));
    }
    return new Section(
        "What was mended",
        "Each is a finding of the import with the characters before and after.\n\n"
            + table.markdown());
  }

  private Section leftOut() {
    MarkdownTable table =
        new MarkdownTable(
            2,
            "collection",
            "locale",
            "codes undecided",
            "rows unreadable",
            "duplicates",
            "rows without text",
            "links unresolved");
    for (OfLocale here : locales) {
      table.row(
          here.collection(),
          here.tag(),
          count(here, CODE_UNDECIDED),
          unreadable(here, Level.ERROR).count(),
          count(here, CODE_DUPLICATE),
          unreadable(here, Level.WARNING).count(),
          count(here, LINK_UNRESOLVED));
    }
    return new Section(
        "What was left out",
        """
        A row whose code is undecided, that cannot be read or that repeats another is not taken; \
        the finding names its place. A row that has a code and no text is taken. Links are \
        counted as findings: one an include, and one for all the relative links of a page.

        """
            + table.markdown());
  }

  private Section compared() {
    MarkdownTable table =
        new MarkdownTable(
            2,
            "collection",
            "locale",
            "pages with other codes",
            "columns disagree",
            "links lead elsewhere");
    for (OfLocale here : locales) {
      table.row(
          here.collection(),
          here.tag(),
          count(here, CODE_SET_PARITY),
          count(here, COLUMN_DISAGREES),
          here.findings(Named.of("LINKS_DIFFER")).count());
    }
    return new Section(
        "What the languages disagree about",
        """
        Findings of the import that compare the rows of one page in all its languages: codes that \
        a page lacks, or alone has; severity, event log or name that are others than in all other \
        languages; links that lead elsewhere. All of them were looked up in the pages, and are \
        true.
        """
            + table.markdown());
  }

  private static Stream<Finding> unreadable(OfLocale here, Level level) {
    return here.findings(ROW_UNREADABLE).filter(each -> each.level() == level);
  }

  private static long count(OfLocale here, FindingName name) {
    return here.findings(name).count();
  }
}
