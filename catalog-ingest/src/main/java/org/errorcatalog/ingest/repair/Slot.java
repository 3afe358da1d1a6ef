package org.errorcatalog.ingest.repair;

import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.Blanks;
import org.errorcatalog.ingest.markdown.CodeCell;
import org.errorcatalog.ingest.markdown.RawRow;
import org.errorcatalog.ingest.markdown.Role;
import org.jspecify.annotations.Nullable;

/** A row of a page while its code is being decided. */
final class Slot {

  private final RawRow given;
  private final RawRow row;
  private final CodeCell read;
  private final String written;
  private @Nullable Code code;

  /**
   * A row that is still to be decided.
   *
   * @param given as the page has it
   * @param row with its cells in their columns
   */
  Slot(RawRow given, RawRow row) {
    this.given = given;
    this.row = row;
    this.read = identity(row);
    this.written = CodeCell.text(row.cell(Role.CODE));
    this.code = read.codes().isEmpty() ? null : read.codes().get(0);
  }

  /** The code cell, or where it is blank the first other column that names the error. */
  private static CodeCell identity(RawRow row) {
    if (!Blanks.isBlank(row.cell(Role.CODE))) {
      return CodeCell.read(row.cell(Role.CODE));
    }
    return List.of(Role.ALIAS, Role.SYMBOL, Role.NOTE).stream()
        .flatMap(row::columnsOf)
        .map(column -> CodeCell.read(row.cell(column)))
        .filter(CodeCell::isTelling)
        .findFirst()
        .orElseGet(() -> CodeCell.read(""));
  }

  RawRow given() {
    return given;
  }

  RawRow row() {
    return row;
  }

  CodeCell read() {
    return read;
  }

  /** What a reader sees of the code cell. */
  String written() {
    return written;
  }

  Optional<Code> code() {
    return Optional.ofNullable(code);
  }

  /** By what the code is told from others; null while it is undecided. */
  @Nullable String key() {
    return code == null ? null : code.key();
  }

  /** Takes the code for another, or for none. */
  void decide(@Nullable Code other) {
    this.code = other;
  }
}
