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

  /** Whether the next line is the rest of this row, which was broken inside a cell or after it. */
  boolean isContinuedBy(TableRow next, int width) {
    int whole = cells.size() + next.cells().size() - (closed ? 0 : 1);
    return opened && !next.opened() && whole <= width && (!closed || next.closed());
  }

  /** This row with the next line as the rest of its last cell, or as the cells after it. */
  TableRow continuedBy(TableRow rest) {
    List<String> all = new ArrayList<>(cells);
    if (closed) {
      all.addAll(rest.cells());
      return new TableRow(line, opened, rest.closed(), all);
    }
    String first = rest.cells().get(0);
    all.set(all.size() - 1, all.get(all.size() - 1).stripTrailing() + " " + first.strip());
    all.addAll(rest.cells().subList(1, rest.cells().size()));
    return new TableRow(line, opened, rest.closed(), all);
  }
}
