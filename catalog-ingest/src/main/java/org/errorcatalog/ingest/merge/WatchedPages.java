package org.errorcatalog.ingest.merge;

import java.time.Duration;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.source.PageSink;
import org.errorcatalog.ingest.source.SourcePage;

/** Hands pages on while a request stays within its limits, and tells how many there are so far. */
final class WatchedPages implements PageSink {

  /** Nobody reads faster. */
  private static final Duration BETWEEN_WORDS = Duration.ofMillis(500);

  /** Told how many pages are read. */
  interface Listener {
    void read(int pages);
  }

  private final PageSink sink;
  private final RequestLimits limits;
  private final Deadline deadline;
  private final Listener listener;
  private int pages;
  private long bytes;
  private long told = System.nanoTime();

  WatchedPages(PageSink sink, RequestLimits limits, Deadline deadline, Listener listener) {
    this.sink = sink;
    this.limits = limits;
    this.deadline = deadline;
    this.listener = listener;
  }

  @Override
  public void page(SourcePage page) {
    deadline.check();
    bytes += page.content().length;
    if (++pages > limits.pages()) {
      throw new ImportRefusedException(
          "the files hold more than %,d pages; import fewer at once".formatted(limits.pages()));
    }
    if (bytes > limits.bytes()) {
      throw new ImportRefusedException(
          "the files hold more than %d MiB of pages; import fewer at once"
              .formatted(limits.bytes() >> 20));
    }
    sink.page(page);
    tell();
  }

  private void tell() {
    if (System.nanoTime() - told > BETWEEN_WORDS.toNanos()) {
      told = System.nanoTime();
      listener.read(pages);
    }
  }

  @Override
  public void finding(Finding finding) {
    sink.finding(finding);
  }
}
