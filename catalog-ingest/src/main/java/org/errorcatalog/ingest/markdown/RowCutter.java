package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts a table's line at its pipes; {@code \|} is a pipe inside a cell. */
public final class RowCutter {

  private RowCutter() {}

  /** Every cell of the line, excess ones too; the outer pipes may be absent. */
  public static List<String> cells(String line) {
    String row = line.strip();
    List<String> cells = new ArrayList<>();
    int from = row.startsWith("|") ? 1 : 0;
    for (int pipe = next(row, from); pipe >= 0; pipe = next(row, from)) {
      cells.add(cell(row, from, pipe));
      from = pipe + 1;
    }
    if (from < row.length() || cells.isEmpty()) {
      cells.add(cell(row, from, row.length()));
    }
    return List.copyOf(cells);
  }

  /** The next pipe that parts two cells, or -1. */
  private static int next(String row, int from) {
    int pipe = row.indexOf('|', from);
    while (pipe > from && row.charAt(pipe - 1) == '\\') {
      pipe = row.indexOf('|', pipe + 1);
    }
    return pipe;
  }

  private static String cell(String row, int from, int to) {
    String cell = row.substring(from, to);
    return cell.indexOf('|') < 0 ? cell : cell.replace("\\|", "|");
  }
}
