package org.errorcatalog.ingest.merge;

import java.util.List;
import java.util.Set;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.PageSummary;
import org.jspecify.annotations.Nullable;

/**
 * What became of a page.
 *
 * @param page null where it cannot be imported
 */
record Judged(PageSummary summary, List<Finding> findings, @Nullable ReadPage page) {

  Judged {
    findings = List.copyOf(findings);
  }

  /** A page that the catalog has from the same bytes. */
  static Judged unread(RawPage page, TakenPage taken) {
    String locale = String.valueOf(page.locale());
    ReadPage known =
        new ReadPage(
            new PageKey(page.identity(), locale),
            page.path(),
            page.sha256(),
            page.provenance(),
            page.codePrefix(),
            List.of(),
            Set.of(),
            false,
            taken.rows(),
            taken.codes(),
            true);
    return new Judged(
        new PageSummary(page.path(), locale, taken.rows(), taken.codes()), List.of(), known);
  }
}
