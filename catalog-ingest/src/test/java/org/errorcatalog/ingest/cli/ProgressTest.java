package org.errorcatalog.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.source.Neighbours;
import org.errorcatalog.ingest.source.PageSink;
import org.errorcatalog.ingest.source.SourcePage;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void hidesNothingFromWhoTakesThePages() {
    List<Object> taken = new ArrayList<>();
    SourcePage page = new SourcePage("a.md", "a.md", "a.md", false, new byte[0], Neighbours.NONE);
    Finding finding = Finding.of(FindingName.NOT_UTF8, "no text");

    try (Progress progress = Progress.onTerminal()) {
      PageSink counted = progress.counting(collecting(taken));
      counted.page(page);
      counted.finding(finding);
    }

    assertThat(taken).containsExactly(page, finding);
  }

  private static PageSink collecting(List<Object> taken) {
    return new PageSink() {
      @Override
      public void page(SourcePage page) {
        taken.add(page);
      }

      @Override
      public void finding(Finding finding) {
        taken.add(finding);
      }
    };
  }
}
