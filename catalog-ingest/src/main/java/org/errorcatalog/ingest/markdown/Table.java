package org.errorcatalog.ingest.markdown;

import java.util.List;

/**
 * A table as it stands in the page, fillers left out.
 *
 * @param title the heading that the table stands under, empty where there is none
 */
record Table(String title, TableRow head, List<TableRow> rows) {

  int width() {
    return head.cells().size();
  }

  /** The filled cells of a column, of the rows that have as many cells as the table. */
  List<String> column(int index) {
    return rows.stream().map(row -> row.cell(index)).filter(cell -> !Blanks.isBlank(cell)).toList();
  }
}
