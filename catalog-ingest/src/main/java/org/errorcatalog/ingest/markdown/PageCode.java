package org.errorcatalog.ingest.markdown;

import java.util.Arrays;
import java.util.Optional;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.jspecify.annotations.Nullable;

/**
 * The code of a page's only error: the cell's, unless the page's heading and its file's name agree
 * on another.
 *
 * @param code as the cell has it where nobody can tell
 * @param finding null where the cell stands
 */
record PageCode(String code, @Nullable Finding finding) {

  /** Only marks and signs are wrong, the digits are the page's. */
  private static final double SAME_DIGITS = 0.95;

  /** Digits that changed places. */
  private static final double SAME_SET = 0.9;

  private static final double OUTVOTED = 0.75;

  static PageCode of(AttributeTable.Attribute row, PageIdentity identity) {
    String cell = row.plain();
    Optional<String> stated = CodeText.number(cell);
    if (identity.says(cell) || (stated.isEmpty() && holds(cell, identity))) {
      return stands(row, cell);
    }
    Optional<String> agreed = identity.agreed();
    if (agreed.isPresent()) {
      return repaired(row, cell, agreed.get());
    }
    Optional<String> same = identity.onlyTitled().filter(number -> sameDigits(cell, number));
    if (same.isPresent()) {
      return repaired(row, cell, same.get());
    }
    boolean backed = stated.filter(identity::isNamed).isPresent();
    return !cell.isEmpty() && (backed || identity.isSilent())
        ? stands(row, cell)
        : undecided(row, cell);
  }

  /** Several codes in the cell, one of them the page's: the reader of cells knows what to do. */
  private static boolean holds(String cell, PageIdentity identity) {
    return Arrays.stream(cell.split("[\\s,;/]+"))
        .anyMatch(part -> CodeText.number(part).isPresent() && identity.says(part));
  }

  /** A dash that looks like a minus is not worth a doubt. */
  private static PageCode stands(AttributeTable.Attribute row, String cell) {
    boolean dash = !cell.isEmpty() && cell.charAt(0) != '-' && CodeText.isMinus(cell.charAt(0));
    return dash ? repaired(row, cell, "-" + cell.substring(1)) : new PageCode(cell, null);
  }

  private static PageCode repaired(AttributeTable.Attribute row, String cell, String code) {
    String message =
        sameDigits(cell, code)
            ? "the code was written in another way than the page's own"
            : "the page's heading and its file's name agree on another code";
    Finding finding =
        new Finding(
            FindingName.CODE_REPAIRED.level(),
            FindingName.CODE_REPAIRED,
            null,
            null,
            row.line(),
            code,
            message,
            cell.isEmpty() ? null : cell,
            code,
            confidence(cell, code));
    return new PageCode(code, finding);
  }

  private static PageCode undecided(AttributeTable.Attribute row, String cell) {
    String message = "the code differs from the page's heading and its file's name";
    Finding finding =
        Finding.of(FindingName.CODE_UNDECIDED, message)
            .line(row.line())
            .mended(cell.isEmpty() ? null : cell, null);
    return new PageCode(cell, finding);
  }

  private static double confidence(String cell, String code) {
    if (sameDigits(cell, code)) {
      return SAME_DIGITS;
    }
    return Arrays.equals(sorted(cell), sorted(code)) ? SAME_SET : OUTVOTED;
  }

  private static boolean sameDigits(String cell, String code) {
    return CodeText.digits(cell).equals(CodeText.digits(code));
  }

  private static int[] sorted(String text) {
    return CodeText.digits(text).chars().sorted().toArray();
  }
}
