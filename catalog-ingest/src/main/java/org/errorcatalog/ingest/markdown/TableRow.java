package org.errorcatalog.ingest.markdown;

import java.util.List;

/** A row as it stands in the page: its line, from 1, and its raw cells. */
record TableRow(int line, List<String> cells) {

  /** The cell, or nothing where the row is too short. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether the row only fills space: empty cells, or no-break spaces written as entities. */
  boolean isFiller() {
    return cells.stream().allMatch(Blanks::isBlank);
  }
}
