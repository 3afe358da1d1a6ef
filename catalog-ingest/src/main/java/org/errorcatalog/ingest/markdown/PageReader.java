package org.errorcatalog.ingest.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/** Reads one page: bytes in, rows and findings out. */
public final class PageReader {

  private final FrontMatterReader frontMatters = new FrontMatterReader();
  private final TableFinder tables = new TableFinder();

  public PageContent read(byte[] content) {
    Optional<String> text = Utf8.decode(content);
    if (text.isEmpty()) {
      Finding finding = Finding.of(FindingName.NOT_UTF8, "the page is not UTF-8 text");
      return new PageContent(false, FrontMatter.NONE, List.of(), List.of(finding));
    }
    return read(text.get());
  }

  private PageContent read(String page) {
    FrontMatterReader.Result head = frontMatters.read(page);
    String body = page.substring(head.bodyStart());
    int firstLine = 1 + (int) page.substring(0, head.bodyStart()).lines().count();
    RowReader reader = new RowReader();
    for (Table table : tables.tables(body, firstLine)) {
      Columns.of(table).ifPresent(columns -> reader.read(table, columns));
    }
    List<Finding> findings =
        Stream.concat(invalid(head).stream(), reader.findings().stream()).toList();
    return new PageContent(true, head.frontMatter(), reader.rows(), findings);
  }

  private static Optional<Finding> invalid(FrontMatterReader.Result head) {
    return head.valid()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    FindingName.FRONT_MATTER_INVALID,
                    "the YAML between the --- lines cannot be read; it was left out")
                .line(1));
  }
}
