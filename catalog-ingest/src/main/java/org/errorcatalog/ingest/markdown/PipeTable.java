package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table by the look of its lines.
 *
 * @param from index of its first line in the body
 * @param to index behind its last line
 * @param width cells of its head
 */
record PipeTable(int from, int to, int width) {

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
    int at = delimiter + 1;
    while (at < page.size() && isRow(page, at)) {
      at++;
    }
    return new PipeTable(delimiter - 1, at, cells(page.line(delimiter - 1)).size());
  }

  /** How many lines stand under head and delimiter. */
  int size() {
    return to - from - 2;
  }

  /** The lines under head and delimiter, each cut when it is asked for. */
  Stream<TableRow> rows(Outline page) {
    return IntStream.range(from + 2, to)
        .mapToObj(at -> new TableRow(page.number(at), true, true, cells(page.line(at))));
  }

  private static boolean isRow(Outline page, int index) {
    return !page.isCode(index) && page.line(index).indexOf('|') >= 0;
  }

  private static boolean isDelimiter(Outline page, int index) {
    String line = page.line(index);
    return isRow(page, index)
        && isRule(line)
        && cells(line).size() == cells(page.line(index - 1)).size();
  }

  private static boolean isRule(String line) {
    boolean dashed = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("|:->".indexOf(c) < 0 && !Character.isWhitespace(c)) {
        return false;
      }
      dashed |= c == '-';
    }
    return dashed;
  }

  private static List<String> cells(String line) {
    return RowCutter.cells(line.substring(Lines.quoteEnd(line)));
  }
}
