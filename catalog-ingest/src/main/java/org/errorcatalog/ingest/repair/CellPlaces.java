package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.errorcatalog.ingest.markdown.Answers;
import org.errorcatalog.ingest.markdown.Blanks;
import org.errorcatalog.ingest.markdown.CodeCell;
import org.errorcatalog.ingest.markdown.CodeKind;
import org.errorcatalog.ingest.markdown.RawRow;
import org.errorcatalog.ingest.markdown.Role;

/**
 * Moves the cells of a row into their columns where an empty cell too many or too few had shifted
 * them: by what the columns of codes, severities and answers can hold.
 */
final class CellPlaces {

  private final Answers answers;

  CellPlaces(Answers answers) {
    this.answers = answers;
  }

  /** The row with its cells in their columns; the same row where they are, or nobody can tell. */
  RawRow settled(RawRow row) {
    int excess = row.cells().size() - row.columns().width();
    if (excess == 1) {
      return withoutEmptyFront(row);
    }
    return excess == -1 && !fits(row) ? withMissing(row) : row;
  }

  private RawRow withoutEmptyFront(RawRow row) {
    int code = row.columns().index(Role.CODE);
    List<String> cells = new ArrayList<>(row.cells());
    if (!Blanks.isBlank(cells.remove(code)) || !isCode(cells.get(code))) {
      return row;
    }
    RawRow shifted = row.withCells(cells);
    return fits(shifted) ? shifted : row;
  }

  private RawRow withMissing(RawRow row) {
    List<RawRow> fitting =
        IntStream.range(row.columns().index(Role.CODE) + 1, row.cells().size())
            .mapToObj(at -> withEmpty(row, at))
            .filter(this::fits)
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : row;
  }

  private static RawRow withEmpty(RawRow row, int at) {
    List<String> cells = new ArrayList<>(row.cells());
    cells.add(at, "");
    return row.withCells(cells);
  }

  private boolean fits(RawRow row) {
    return IntStream.range(0, row.columns().width())
        .filter(i -> !Blanks.isBlank(row.cell(i)))
        .allMatch(i -> fits(row.columns().roles().get(i), row.cell(i)));
  }

  private boolean fits(Role role, String cell) {
    return switch (role) {
      case SEVERITY ->
          CodeKind.of(CodeCell.text(cell)).filter(CodeKind.INTEGER::equals).isPresent();
      case LOGGED -> answers.of(CodeCell.text(cell)).isPresent();
      case ALIAS, SYMBOL -> !CodeCell.read(cell).codes().isEmpty();
      default -> true;
    };
  }

  private static boolean isCode(String cell) {
    return CodeCell.read(cell).isTelling();
  }
}
