package org.errorcatalog.ingest.markdown;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of an error table as it stands in the page, damage and all.
 *
 * @param line in the page, from 1
 * @param table which of the page's error tables, from 0
 * @param cells raw Markdown; more or fewer than the table has columns where the row is damaged;
 *     several lines only where they come from sections rather than from a table
 */
public record RawRow(int line, int table, Columns columns, List<String> cells) {

  public RawRow {
    cells = List.copyOf(cells);
  }

  /** The cell, or nothing where the row is too short. */
  public String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** The first cell of that role, or nothing. */
  public String cell(Role role) {
    return cell(columns.index(role));
  }

  /** The columns of that role, in order. */
  public Stream<Integer> columnsOf(Role role) {
    int first = columns.index(role);
    return first < 0
        ? Stream.empty()
        : IntStream.range(first, columns.width())
            .filter(i -> columns.roles().get(i) == role)
            .boxed();
  }

  public RawRow withCells(List<String> other) {
    return new RawRow(line, table, columns, other);
  }
}
