package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as it stands in the page: its line, from 1, and its raw cells.
 *
 * @param opened whether the line opens with a pipe
 * @param closed whether it ends with one
 */
record TableRow(int line, boolean opened, boolean closed, List<String> cells) {

  TableRow {
    cells = List.copyOf(cells);
  }

  /** The cell, or nothing where the row is too short. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether there is no pipe at all: prose that follows a table is no row of it. */
  boolean isProse() {
    return cells.size() == 1 && !opened && !closed;
  }

  /** Whether the row only fills space: empty cells, or no-break spaces written as entities. */
  boolean isFiller() {
    return cells.stream().allMatch(Blanks::isBlank);
  }

  /** Whether the next line is the rest of this row, which was broken inside a cell. */
  boolean isContinuedBy(TableRow next, int width) {
    return opened && !closed && !next.opened() && cells.size() + next.cells().size() - 1 <= width;
  }

  /** This row with the next line as the rest of its last cell. */
  TableRow continuedBy(TableRow rest) {
    List<String> all = new ArrayList<>(cells);
    String first = rest.cells().get(0);
    all.set(all.size() - 1, all.get(all.size() - 1).stripTrailing() + " " + first.strip());
    all.addAll(rest.cells().subList(1, rest.cells().size()));
    return new TableRow(line, opened, rest.closed(), all);
  }
}
