package org.errorcatalog.ingest.source;

import java.util.List;
import org.errorcatalog.ingest.report.Finding;

/** Takes what a source gives: pages one by one, and findings for what is no readable page. */
public interface PageSink {

  void page(SourcePage page);

  /** Takes pages that may be read at the same time, as one after the other. */
  default void pages(List<SourcePage> pages) {
    pages.forEach(this::page);
  }

  void finding(Finding finding);
}
