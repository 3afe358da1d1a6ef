package org.errorcatalog.ingest.merge;

import java.util.List;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.PageSummary;

/** All pages that an import or check was given, read. */
public record Pages(List<PageSummary> summaries, List<ReadPage> pages, List<Finding> findings) {

  public Pages {
    summaries = List.copyOf(summaries);
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }
}
