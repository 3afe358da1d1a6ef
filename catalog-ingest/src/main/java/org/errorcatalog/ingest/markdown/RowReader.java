package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.ingest.repair.Mend;
import org.errorcatalog.ingest.repair.Mended;
import org.errorcatalog.ingest.repair.Repair;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;

/** Reads the rows of one error table; each becomes an error or a finding. */
final class RowReader {

  private final Repair repair = new Repair();
  private final List<ErrorRow> rows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  List<ErrorRow> rows() {
    return rows;
  }

  List<Finding> findings() {
    return findings;
  }

  void read(Table table, Columns columns) {
    for (TableRow row : table.rows()) {
      read(row, table.width(), columns);
    }
  }

  private void read(TableRow row, int width, Columns columns) {
    Optional<Code> code = CodeCell.read(row.cell(columns.code()));
    if (row.cells().stream().skip(width).anyMatch(cell -> !Blanks.isBlank(cell))) {
      String message = "%d cells where the table has %d columns";
      unreadable(row, code, message.formatted(row.cells().size(), width));
    } else if (code.isEmpty()) {
      undecided(row, columns);
    } else {
      read(row, code.get(), row.cell(columns.text()));
    }
  }

  private void read(TableRow row, Code code, String cell) {
    Mended mended = repair.mend(cell);
    String text = CellText.clean(mended.text());
    if (text.isEmpty()) {
      unreadable(row, Optional.of(code), "the row has no text");
    } else if (text.length() > Change.LIMIT) {
      String message = "the text has %d characters, more than %d";
      unreadable(row, Optional.of(code), message.formatted(text.length(), Change.LIMIT));
    } else {
      mended.mends().forEach(mend -> findings.add(finding(mend, row, code)));
      SymbolicName opening = SymbolicName.in(text);
      rows.add(new ErrorRow(row.line(), code, opening.name(), opening.text()));
    }
  }

  private static Finding finding(Mend mend, TableRow row, Code code) {
    return Finding.of(mend.name(), mend.message())
        .line(row.line())
        .code(code.value())
        .mended(mend.before(), mend.after());
  }

  private void unreadable(TableRow row, Optional<Code> code, String message) {
    Finding finding = Finding.of(FindingName.ROW_UNREADABLE, message).line(row.line());
    findings.add(code.map(value -> finding.code(value.value())).orElse(finding));
  }

  private void undecided(TableRow row, Columns columns) {
    String cell = CodeCell.text(row.cell(columns.code()));
    String message = cell.isEmpty() ? "the row has no code" : "the code cannot be read";
    findings.add(
        Finding.of(FindingName.CODE_UNDECIDED, message)
            .line(row.line())
            .mended(cell.isEmpty() ? null : cell, null));
  }
}
