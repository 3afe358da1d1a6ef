package org.errorcatalog.ingest.repair;

import java.util.List;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.CodeKind;
import org.jspecify.annotations.Nullable;

/** What the place of a code between its neighbours says, where a page lists its codes in order. */
final class Order {

  /** How far away, in rows, a neighbour may be. */
  private static final int REACH = 500;

  private Order() {}

  /** The nearest decided code before a row of the same table, or null. */
  static @Nullable Code before(List<Slot> slots, int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH) && sameTable(slots, i, index); i--) {
      if (slots.get(i).code().isPresent()) {
        return slots.get(i).code().get();
      }
    }
    return null;
  }

  /** The nearest decided code after a row of the same table, or null. */
  static @Nullable Code after(List<Slot> slots, int index) {
    int end = Math.min(slots.size(), index + REACH + 1);
    for (int i = index + 1; i < end && sameTable(slots, i, index); i++) {
      if (slots.get(i).code().isPresent()) {
        return slots.get(i).code().get();
      }
    }
    return null;
  }

  private static boolean sameTable(List<Slot> slots, int i, int j) {
    return slots.get(i).row().table() == slots.get(j).row().table();
  }

  /** Whether the code stands between the two; one missing neighbour says nothing. */
  static boolean fits(@Nullable Code before, Code code, @Nullable Code after) {
    return (before != null || after != null)
        && (before == null || compare(before, code) < 0)
        && (after == null || compare(code, after) < 0);
  }

  static int compare(Code one, Code other) {
    String a = one.value();
    String b = other.value();
    boolean numbers = CodeKind.INTEGER.fits(a) && CodeKind.INTEGER.fits(b);
    return numbers
        ? Long.compare(Long.parseLong(a), Long.parseLong(b))
        : one.key().compareTo(other.key());
  }

  /** How many numbers have room between two codes; -1 where they are no numbers. */
  static long room(@Nullable Code before, @Nullable Code after) {
    if (before == null
        || after == null
        || !CodeKind.INTEGER.fits(before.value())
        || !CodeKind.INTEGER.fits(after.value())) {
      return -1;
    }
    return Long.parseLong(after.value()) - Long.parseLong(before.value()) - 1;
  }
}
