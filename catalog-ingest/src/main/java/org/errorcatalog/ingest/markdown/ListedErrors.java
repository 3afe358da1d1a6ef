package org.errorcatalog.ingest.markdown;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a page without a table of errors whose codes open its headings, as {@code ## 400 Bad
 * Request}, or the items of its bullet lists, as {@code - ACME_NOT_FOUND: text}.
 */
final class ListedErrors {

  private static final int FEWEST = 3;

  private static final int LAST_COLUMN = 8;

  private ListedErrors() {}

  /** The errors in the order of the page; none where the page is of another kind. */
  static List<ListedError> read(Outline page) {
    if (PipeTable.in(page).stream().anyMatch(table -> holdsCodes(page, table))) {
      return List.of();
    }
    List<ListedError> headings = CodeHeadings.in(page);
    return headings.isEmpty() ? CodeItems.in(page) : headings;
  }

  private static boolean holdsCodes(Outline page, PipeTable table) {
    if (table.size() < FEWEST) {
      return false;
    }
    List<TableRow> rows = table.rows(page).toList();
    return IntStream.range(0, Math.min(table.width(), LAST_COLUMN))
        .anyMatch(column -> holdsCodes(rows, column));
  }

  private static boolean holdsCodes(List<TableRow> rows, int column) {
    long codes =
        rows.stream()
            .flatMap(row -> LeadingCode.of(row.cell(column)).stream())
            .filter(code -> code.text().isEmpty())
            .count();
    return codes >= ListedCodes.MOSTLY * rows.size();
  }
}
