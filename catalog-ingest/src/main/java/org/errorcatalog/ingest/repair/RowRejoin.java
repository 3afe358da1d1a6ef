package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.Blanks;
import org.errorcatalog.ingest.markdown.Columns;
import org.errorcatalog.ingest.markdown.RawRow;
import org.errorcatalog.ingest.markdown.Role;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/**
 * Gives rows with the wrong number of cells the cells that they had. A column that holds one value,
 * as a severity does, was never cut; so the excess belongs to a column of prose, or to another row
 * whose text is missing.
 */
final class RowRejoin {

  private static final Set<Role> PROSE = Set.of(Role.TEXT, Role.ADVICE, Role.NOTE);
  private static final double REJOINED = 0.9;
  private static final double MOVED = 0.8;

  /** How many pipes too many a row may have; past that the ways to join it are countless. */
  private static final int MOST_EXCESS = 32;

  private static final int MOST_WAYS = 500;

  /** How far away, in rows, a text may have slipped. */
  private static final int REACH = 12;

  /** How much better, as a ratio of likelihoods, the best of several ways must be. */
  private static final double CLEARLY = 3;

  private final List<Slot> slots;
  private final List<RawRow> rows = new ArrayList<>();
  private final Map<Integer, Integer> firstRows = new HashMap<>();
  private final Map<List<Integer>, double[]> lengths = new HashMap<>();
  private final Set<Integer> lost = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  RowRejoin(List<Slot> slots) {
    this.slots = slots;
    for (Slot slot : slots) {
      firstRows.putIfAbsent(slot.row().table(), rows.size());
      rows.add(slot.row());
    }
  }

  /** The rows afterwards, in order. */
  List<RawRow> rows() {
    return rows;
  }

  /** Whether the texts of the row cannot be told apart; its code still stands. */
  boolean isLost(int row) {
    return lost.contains(row);
  }

  List<Finding> findings() {
    return findings;
  }

  void rejoin() {
    for (int i = 0; i < rows.size(); i++) {
      if (slots.get(i).given().cells().size() != slots.get(i).row().cells().size()) {
        settled(i);
      }
      if (rows.get(i).cells().size() > rows.get(i).columns().width()) {
        rejoin(i);
      }
    }
  }

  private void settled(int i) {
    boolean longer = slots.get(i).given().cells().size() > rows.get(i).cells().size();
    String what = longer ? "a superfluous empty cell was left out" : "a cell was missing";
    report(i, slots.get(i).given(), rows.get(i).cells(), what, REJOINED);
  }

  private void rejoin(int i) {
    RawRow row = rows.get(i);
    int width = row.columns().width();
    List<String> filled = withoutBlankEnd(row.cells(), width);
    if (filled.size() == width) {
      take(i, filled, "a superfluous empty cell at the end was left out", REJOINED);
      return;
    }
    if (filled.size() == width + 1 && moves(i, filled)) {
      return;
    }
    Optional<List<String>> joined = joined(row.table(), row.columns(), filled);
    if (joined.isPresent()) {
      String message = "%d cells in %d columns: pipes in the text had cut it";
      take(i, joined.get(), message.formatted(row.cells().size(), width), REJOINED);
    } else {
      lose(i, filled);
    }
  }

  private static List<String> withoutBlankEnd(List<String> cells, int width) {
    int size = cells.size();
    while (size > width && Blanks.isBlank(cells.get(size - 1))) {
      size--;
    }
    return cells.subList(0, size);
  }

  /** The last cell is a whole text, and the only row near by, or the next, has none: it gets it. */
  private boolean moves(int i, List<String> cells) {
    RawRow row = rows.get(i);
    int text = row.columns().index(Role.TEXT);
    String before = cells.get(cells.size() - 2).strip();
    if (text != row.columns().width() - 1 || Pipes.isOpen(before)) {
      return false;
    }
    List<Integer> holes =
        IntStream.range(Math.max(0, i - REACH), Math.min(rows.size(), i + REACH + 1))
            .filter(other -> isHole(other, row.table(), text))
            .boxed()
            .toList();
    if (holes.size() != 1) {
      return false;
    }
    int hole = holes.get(0);
    boolean besideTitles = Math.abs(hole - i) == 1 && !endsSentence(cells.get(cells.size() - 1));
    if (!endsSentence(before) && !besideTitles) {
      return false;
    }
    String moved = cells.get(cells.size() - 1);
    String message = "its last cell is the text of the row in line %d, which has none";
    int line = rows.get(hole).line();
    take(i, cells.subList(0, cells.size() - 1), message.formatted(line), MOVED);
    List<String> completed = new ArrayList<>(rows.get(hole).cells());
    while (completed.size() < text) {
      completed.add("");
    }
    completed = new ArrayList<>(completed.subList(0, text));
    completed.add(moved);
    String found = "its text stood at the end of line %d".formatted(row.line());
    take(hole, completed, found, MOVED);
    return true;
  }

  private boolean isHole(int i, int table, int text) {
    return slots.get(i).code().isPresent()
        && rows.get(i).table() == table
        && rows.get(i).cells().size() <= rows.get(i).columns().width()
        && Blanks.isBlank(rows.get(i).cell(text));
  }

  private static boolean endsSentence(String cell) {
    String text = cell.strip();
    return !text.isEmpty() && ".!?。！？…:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The only way, or the clearly likeliest, to make prose columns of the pieces. */
  private Optional<List<String>> joined(int table, Columns columns, List<String> pieces) {
    if (pieces.size() > columns.width() + MOST_EXCESS) {
      return Optional.empty();
    }
    List<Way> ways = new ArrayList<>();
    collect(columns, pieces, 0, 0, new ArrayList<>(), ways);
    if (ways.size() == 1) {
      return Optional.of(ways.get(0).cells());
    }
    if (ways.isEmpty() || ways.size() > MOST_WAYS) {
      return Optional.empty();
    }
    List<Way> ranked =
        ways.stream()
            .map(way -> new Way(way.cells(), likelihood(table, columns, way.cells())))
            .sorted(Comparator.comparingDouble(Way::likelihood).reversed())
            .toList();
    double lead = ranked.get(0).likelihood() - ranked.get(1).likelihood();
    return lead >= Math.log(CLEARLY) ? Optional.of(ranked.get(0).cells()) : Optional.empty();
  }

  private record Way(List<String> cells, double likelihood) {}

  private static void collect(
      Columns columns,
      List<String> pieces,
      int column,
      int at,
      List<String> cells,
      List<Way> ways) {
    int left = columns.width() - column;
    if (left == 0) {
      if (at == pieces.size()) {
        ways.add(new Way(List.copyOf(cells), 0));
      }
      return;
    }
    boolean prose = PROSE.contains(columns.roles().get(column));
    int most = prose ? pieces.size() - at - (left - 1) : 1;
    for (int size = 1;
        size <= most && at + size <= pieces.size() && ways.size() <= MOST_WAYS;
        size++) {
      cells.add(Pipes.join(pieces.subList(at, at + size)));
      collect(columns, pieces, column + 1, at + size, cells, ways);
      cells.remove(cells.size() - 1);
    }
  }

  /** How well the lengths of the cells go with those of the table's other rows, as a logarithm. */
  private double likelihood(int table, Columns columns, List<String> cells) {
    double sum = 0;
    for (int column = 0; column < columns.width(); column++) {
      if (PROSE.contains(columns.roles().get(column))) {
        double[] usual = usual(table, column, columns.width());
        double off = (Math.log1p(cells.get(column).length()) - usual[0]) / usual[1];
        sum -= off * off / 2;
        sum -= Pipes.isOpen(cells.get(column)) ? 2 : 0;
      }
    }
    return sum;
  }

  /** Mean and deviation of the logarithms of a column's lengths. */
  private double[] usual(int table, int column, int width) {
    return lengths.computeIfAbsent(
        List.of(table, column),
        any -> {
          double[] logs =
              rows.subList(firstRows.getOrDefault(table, 0), rows.size()).stream()
                  .takeWhile(row -> row.table() == table)
                  .filter(row -> row.cells().size() == width)
                  .mapToDouble(row -> Math.log1p(row.cell(column).length()))
                  .toArray();
          double mean =
              IntStream.range(0, logs.length).mapToDouble(i -> logs[i]).average().orElse(4);
          double variance =
              IntStream.range(0, logs.length)
                  .mapToDouble(i -> (logs[i] - mean) * (logs[i] - mean))
                  .average()
                  .orElse(1);
          return new double[] {mean, Math.max(0.3, Math.sqrt(variance))};
        });
  }

  private void take(int i, List<String> cells, String message, double confidence) {
    RawRow row = rows.get(i);
    report(i, row, cells, message, confidence);
    rows.set(i, row.withCells(cells));
  }

  private void report(int i, RawRow before, List<String> after, String message, double confidence) {
    Finding finding =
        Finding.of(FindingName.ROW_REJOINED, message)
            .line(before.line())
            .mended(String.join("|", before.cells()), String.join("|", after))
            .confidence(confidence);
    findings.add(withCode(i, finding));
  }

  private void lose(int i, List<String> cells) {
    lost.add(i);
    String message = "%d cells where the table has %d columns, and several ways to join them";
    Finding finding =
        Finding.of(
                FindingName.ROW_UNREADABLE,
                message.formatted(cells.size(), rows.get(i).columns().width()))
            .line(rows.get(i).line())
            .mended(String.join("|", cells), null);
    findings.add(withCode(i, finding));
  }

  private Finding withCode(int i, Finding finding) {
    return slots.get(i).code().map(Code::value).map(finding::code).orElse(finding);
  }
}
