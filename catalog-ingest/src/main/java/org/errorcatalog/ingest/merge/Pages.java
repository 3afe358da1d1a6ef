package org.errorcatalog.ingest.merge;

import java.util.List;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.PageSummary;

/**
 * All pages that an import or check was given, as they were read.
 *
 * @param pages with errors
 * @param without pages asked for by name in which there are none
 * @param findings of the sources and of pages without errors
 */
public record Pages(List<RawPage> pages, List<PageSummary> without, List<Finding> findings) {

  public Pages {
    pages = List.copyOf(pages);
    without = List.copyOf(without);
    findings = List.copyOf(findings);
  }

  /** Whether the catalog has all of them from the very same bytes. */
  boolean areAllTaken() {
    return pages.stream().allMatch(page -> page.taken() != null);
  }
}
