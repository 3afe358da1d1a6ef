package org.errorcatalog.ingest.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.CodeCell;
import org.errorcatalog.ingest.markdown.CodeKind;
import org.errorcatalog.ingest.markdown.RawRow;
import org.errorcatalog.ingest.markdown.Role;

/**
 * The codes that a second column gives in another notation: hex beside signed decimal, of 32 bits.
 * Where nearly all rows of a table have the same number twice, either cell says what both are.
 */
final class Twins {

  private static final double NEARLY_ALL = 0.9;
  private static final int ENOUGH = 10;
  private static final Pattern PADDED = Pattern.compile("0[xX]0\\p{XDigit}++");

  /** How the code column of a table writes its numbers, where a second column repeats them. */
  private final Map<Integer, String> formats = new HashMap<>();

  Twins(List<Slot> slots) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (Slot slot : slots) {
      Optional<Integer> twin = number(slot.row(), Role.ALIAS);
      Optional<Integer> code = twin.flatMap(any -> number(slot.row(), Role.CODE));
      if (code.isPresent() && isHex(slot.row()) != isHexTwin(slot.row())) {
        int[] count = counts.computeIfAbsent(slot.row().table(), any -> new int[4]);
        count[0]++;
        count[1] += code.equals(twin) ? 1 : 0;
        count[2] += isHex(slot.row()) ? 1 : 0;
        count[3] += PADDED.matcher(slot.written()).matches() ? 1 : 0;
      }
    }
    counts.forEach(
        (table, count) -> {
          if (count[0] >= ENOUGH && count[1] >= NEARLY_ALL * count[0]) {
            boolean hex = 2 * count[2] > count[0];
            formats.put(table, hex ? (count[3] > 0 ? "0x%08X" : "0x%X") : "%d");
          }
        });
  }

  /** What the second column says that the row's code is, written as the code column does. */
  Optional<Code> of(Slot slot) {
    String format = formats.get(slot.row().table());
    return format == null || format.equals("%d") != isHexTwin(slot.row())
        ? Optional.empty()
        : number(slot.row(), Role.ALIAS)
            .map(number -> new Code(String.format(Locale.ROOT, format, number)));
  }

  /** Whether the code cell holds no number, or another than the second column. */
  boolean contradicts(Slot slot) {
    return of(slot).isPresent()
        && !number(slot.row(), Role.CODE).equals(number(slot.row(), Role.ALIAS));
  }

  private static boolean isHex(RawRow row) {
    return isHex(row.cell(Role.CODE));
  }

  private static boolean isHexTwin(RawRow row) {
    return isHex(row.cell(Role.ALIAS));
  }

  private static boolean isHex(String cell) {
    return CodeKind.of(CodeCell.text(cell)).filter(CodeKind.HEX::equals).isPresent();
  }

  /** The number of 32 bits in a cell. */
  private static Optional<Integer> number(RawRow row, Role role) {
    String text = CodeCell.text(row.cell(role));
    CodeKind kind = CodeKind.of(text).orElse(CodeKind.NAME);
    if (kind == CodeKind.HEX && text.length() <= 10) {
      return Optional.of((int) Long.parseLong(text.substring(2), 16));
    }
    if (kind != CodeKind.INTEGER) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    return number >= Integer.MIN_VALUE && number < 1L << 32
        ? Optional.of((int) number)
        : Optional.empty();
  }
}
