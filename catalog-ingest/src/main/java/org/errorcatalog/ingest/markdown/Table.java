package org.errorcatalog.ingest.markdown;

import java.util.List;

/** A table as it stands in the page, fillers left out. */
record Table(TableRow head, List<TableRow> rows) {

  int width() {
    return head.cells().size();
  }

  List<String> column(int index) {
    return rows.stream().map(row -> row.cell(index)).toList();
  }
}
