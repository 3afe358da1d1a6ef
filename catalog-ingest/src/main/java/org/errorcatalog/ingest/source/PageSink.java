package org.errorcatalog.ingest.source;

import org.errorcatalog.ingest.report.Finding;

/** Takes what a source gives: pages one by one, and findings for what is no readable page. */
public interface PageSink {

  void page(SourcePage page);

  void finding(Finding finding);
}
