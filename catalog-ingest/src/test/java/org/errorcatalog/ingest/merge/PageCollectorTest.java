package org.errorcatalog.ingest.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.source.Neighbours;
import org.errorcatalog.ingest.source.SourcePage;
import org.junit.jupiter.api.Test;

class PageCollectorTest {

  private static final String TABLE =
      """
      | Error code | Description |
      | --- | --- |
      """;

  private final PageCollector together = collector();
  private final PageCollector oneByOne = collector();

  @Test
  void takesPagesTogetherAsOneAfterTheOther() {
    List<SourcePage> pages = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      pages.add(page("docs/en-US/%d.md".formatted(i), rows(i % 7)));
    }
    pages.add(page("docs/en-US/bytes.md", new byte[] {(byte) 0xFF}));

    together.pages(pages);
    pages.forEach(oneByOne::page);

    assertThat(together.pages()).isEqualTo(oneByOne.pages());
    assertThat(together.pages().pages()).extracting(RawPage::path).contains("docs/en-US/1.md");
    assertThat(together.pages().findings())
        .extracting(each -> each.name().name())
        .contains("PAGE_WITHOUT_TABLE", "PAGE_TOO_LARGE", "NOT_UTF8");
  }

  private static PageCollector collector() {
    return new PageCollector(null, Profile.NONE, Map.of(), 40);
  }

  private static SourcePage page(String name, byte[] content) {
    return new SourcePage(name, name, name, true, content, Neighbours.NONE);
  }

  private static byte[] rows(int count) {
    StringBuilder page = new StringBuilder(count == 0 ? "Nothing.\n" : TABLE);
    for (int i = 0; i < count; i++) {
      page.append("| %d | The server %d is broken. |\n".formatted(100 + i, i));
    }
    return page.toString().getBytes(UTF_8);
  }
}
