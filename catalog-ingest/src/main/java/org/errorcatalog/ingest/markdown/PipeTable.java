package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A table by the look of its lines.
 *
 * @param from index of its first line in the body
 * @param to index behind its last line
 * @param width cells of its head
 * @param rows the lines under head and delimiter, cut
 */
record PipeTable(int from, int to, int width, List<TableRow> rows) {

  static List<PipeTable> in(Outline page) {
    List<PipeTable> tables = new ArrayList<>();
    int at = 1;
    while (at < page.size()) {
      if (isDelimiter(page, at) && isRow(page, at - 1)) {
        PipeTable table = under(page, at);
        tables.add(table);
        at = table.to();
      }
      at++;
    }
    return tables;
  }

  private static PipeTable under(Outline page, int delimiter) {
    List<TableRow> rows = new ArrayList<>();
    int at = delimiter + 1;
    while (at < page.size() && isRow(page, at)) {
      rows.add(new TableRow(page.number(at), true, true, cells(page.line(at))));
      at++;
    }
    int width = cells(page.line(delimiter - 1)).size();
    return new PipeTable(delimiter - 1, at, width, List.copyOf(rows));
  }

  private static boolean isRow(Outline page, int index) {
    return !page.isCode(index) && page.line(index).indexOf('|') >= 0;
  }

  private static boolean isDelimiter(Outline page, int index) {
    String line = page.line(index);
    return isRow(page, index)
        && line.indexOf('-') >= 0
        && line.chars().allMatch(c -> "|:->".indexOf(c) >= 0 || Character.isWhitespace(c))
        && cells(line).size() == cells(page.line(index - 1)).size();
  }

  private static List<String> cells(String line) {
    return RowCutter.cells(line.substring(Lines.quoteEnd(line)));
  }
}
