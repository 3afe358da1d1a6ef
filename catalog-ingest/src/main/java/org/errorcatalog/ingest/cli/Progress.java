package org.errorcatalog.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.source.PageSink;
import org.errorcatalog.ingest.source.SourcePage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Shows on standard error how many pages are read, where somebody is looking. */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 78;
  private static final int BETWEEN_UPDATES = 200;
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress silent() {
    return new Progress(null);
  }

  /** Silent in a pipe, in a file and in a continuous integration. */
  static Progress onTerminal() {
    return System.getenv("CI") == null && Ansi.AUTO.enabled() && isTerminal()
        ? new Progress(bar())
        : silent();
  }

  /** What takes escape sequences is found by standard output alone. */
  private static boolean isTerminal() {
    try {
      return !Files.isSymbolicLink(STANDARD_ERROR)
          || Files.readSymbolicLink(STANDARD_ERROR).toString().matches("/dev/(pts/|tty).*");
    } catch (IOException e) {
      return false;
    }
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setUnit(" pages", 1)
        .setInitialMax(-1)
        .hideEta()
        .clearDisplayOnFinish()
        .setUpdateIntervalMillis(BETWEEN_UPDATES)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .build();
  }

  /** Counts the pages that go to the sink. */
  PageSink counting(PageSink sink) {
    return new PageSink() {
      @Override
      public void page(SourcePage page) {
        sink.page(page);
        step();
      }

      @Override
      public void pages(List<SourcePage> pages) {
        sink.pages(pages);
        pages.forEach(read -> step());
      }

      @Override
      public void finding(Finding finding) {
        sink.finding(finding);
      }
    };
  }

  private void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
