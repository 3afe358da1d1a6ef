package org.errorcatalog.ingest.markdown;

import java.util.List;
import org.errorcatalog.ingest.report.Finding;

/**
 * What a page holds.
 *
 * @param readable false where nothing of it can be taken: it is no text at all
 * @param findings with lines and codes, not yet with page and locale
 */
public record PageContent(
    boolean readable, FrontMatter frontMatter, List<ErrorRow> rows, List<Finding> findings) {

  public PageContent {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }
}
