package org.errorcatalog.ingest.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a table that hold errors, found by what stands in them, since headings are
 * translated, half translated or absent.
 */
record Columns(int code, int text) {

  private static final double MOSTLY = 0.6;
  private static final int A_FEW_WORDS = 12;

  static Optional<Columns> of(Table table) {
    return codeColumn(table)
        .flatMap(code -> textColumn(table, code).map(text -> new Columns(code, text)));
  }

  private static Optional<Integer> codeColumn(Table table) {
    return columns(table).filter(index -> holdsCodes(table.column(index))).findFirst();
  }

  private static Optional<Integer> textColumn(Table table, int code) {
    return columns(table)
        .filter(index -> index != code && holdsText(table.column(index)))
        .reduce((a, b) -> length(table.column(b)) > length(table.column(a)) ? b : a);
  }

  private static Stream<Integer> columns(Table table) {
    return IntStream.range(0, table.width()).boxed();
  }

  /** Most cells are codes, and most codes differ: a column of severities is none. */
  private static boolean holdsCodes(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !Blanks.isBlank(cell)).toList();
    List<String> codes =
        filled.stream().flatMap(cell -> CodeCell.read(cell).stream()).map(c -> c.key()).toList();
    return !codes.isEmpty()
        && codes.size() >= MOSTLY * filled.size()
        && codes.stream().distinct().count() >= MOSTLY * codes.size();
  }

  private static boolean holdsText(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !Blanks.isBlank(cell)).toList();
    long wordy = filled.stream().filter(cell -> Blanks.strip(cell).length() > A_FEW_WORDS).count();
    return wordy > 0 && wordy >= filled.size() / 2.0;
  }

  private static int length(List<String> cells) {
    return cells.stream().mapToInt(String::length).sum();
  }
}
