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
    StringBuilder cell = new StringBuilder();
    boolean open = true;
    for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
        open = true;
      } else if (c == '|') {
        cells.add(cell.toString());
        cell.setLength(0);
        open = false;
      } else {
        cell.append(c);
        open = true;
      }
    }
    if (open) {
      cells.add(cell.toString());
    }
    return List.copyOf(cells);
  }
}
