package org.errorcatalog.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.junit.jupiter.api.Test;

class BatchesTest {

  private static final int MEBIBYTE = 1 << 20;

  private final List<String> taken = new ArrayList<>();
  private final Batches batches =
      new Batches(
          new PageSink() {
            @Override
            public void page(SourcePage page) {
              taken.add(page.path());
            }

            @Override
            public void pages(List<SourcePage> pages) {
              taken.add(String.join(" ", pages.stream().map(SourcePage::path).toList()));
            }

            @Override
            public void finding(Finding finding) {
              taken.add(finding.message());
            }
          });

  @Test
  void handsOnSixteenPagesAtATimeInTheirOrder() {
    for (int i = 1; i <= 18; i++) {
      give("p" + i, 1);
    }
    batches.flush();

    assertThat(taken)
        .containsExactly("p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12 p13 p14 p15 p16", "p17 p18");
  }

  @Test
  void handsOnNoMoreThanEightMebibytesButForAPageThatIsLarger() {
    give("a", 5 * MEBIBYTE);
    give("b", 3 * MEBIBYTE);
    give("c", 9 * MEBIBYTE);
    give("d", 1);
    batches.flush();

    assertThat(taken).containsExactly("a b", "c", "d");
  }

  @Test
  void keepsFindingsBetweenTheirPages() {
    give("a", 1);
    batches.finding(Finding.of(FindingName.PAGE_UNREADABLE, "b is gone"));
    give("c", 1);
    batches.flush();

    assertThat(taken).containsExactly("a", "b is gone", "c");
  }

  private void give(String name, int bytes) {
    batches.page(new SourcePage(name, name, name, true, new byte[bytes], Neighbours.NONE));
  }
}
