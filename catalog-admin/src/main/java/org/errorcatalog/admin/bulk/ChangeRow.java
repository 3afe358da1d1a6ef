package org.errorcatalog.admin.bulk;

import java.util.List;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.bulk.Hindrance;
import org.errorcatalog.core.bulk.Outcome;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.core.text.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a change of many, as the page shows it.
 *
 * @param address of the entry's page
 * @param words what the unit says now; null for an entry
 * @param entries how many entries a wording stands in, else 1
 */
public record ChangeRow(
    String code,
    String address,
    UnitKind kind,
    @Nullable String before,
    @Nullable String after,
    @Nullable String words,
    long entries,
    Outcome outcome,
    @Nullable Hindrance hindrance) {

  public List<WordDiff.Piece> difference() {
    return WordDiff.of(before == null ? "" : before, after == null ? "" : after);
  }

  /** Of a verdict: the state before. */
  public Sign signBefore() {
    return sign(before);
  }

  /** Of a verdict: the state after. */
  public Sign signAfter() {
    return sign(after);
  }

  private static Sign sign(@Nullable String state) {
    return Sign.of(state == null ? null : UnitState.valueOf(state));
  }
}
