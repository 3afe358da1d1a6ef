package org.errorcatalog.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.ingest.report.Finding;

/**
 * Hands pages on several at a time, so that all processors can read them, in the order they came
 * in. Together they are no larger than a page may be that is read alone, and take no more memory.
 */
final class Batches implements PageSink {

  private static final int PAGES = 16;
  private static final int BYTES = 8 << 20;

  private final PageSink sink;
  private final List<SourcePage> batch = new ArrayList<>();
  private long bytes;

  Batches(PageSink sink) {
    this.sink = sink;
  }

  @Override
  public void page(SourcePage page) {
    if (batch.size() == PAGES || bytes + page.content().length > BYTES) {
      flush();
    }
    batch.add(page);
    bytes += page.content().length;
  }

  @Override
  public void finding(Finding finding) {
    flush();
    sink.finding(finding);
  }

  /** Hands on what is left. */
  void flush() {
    if (!batch.isEmpty()) {
      List<SourcePage> together = List.copyOf(batch);
      batch.clear();
      bytes = 0;
      sink.pages(together);
    }
  }
}
