package org.errorcatalog.core.characters;

import java.util.List;

/**
 * Mends UTF-8 that was read in a one-byte character set and saved again, once or several times.
 * Works run by run, since a page is damaged in places only, and touches nothing that may stand
 * there by right, as the ticks in {@code √/√}.
 */
final class Mojibake {

  private static final int TIMES = 4;

  private Mojibake() {}

  static Mended mend(String text) {
    if (Suspicion.of(text).isEmpty()) {
      return new Mended(text, List.of());
    }
    Draft draft = draft(text);
    return new Mended(draft.text(), draft.mends());
  }

  static List<Damaged> damaged(String text) {
    return Suspicion.of(text).isEmpty() ? List.of() : draft(text).damaged();
  }

  private static Draft draft(String text) {
    Draft draft = new Draft(text);
    List<Run> damage = damage(text);
    for (int i = 0; i < TIMES && !damage.isEmpty(); i++) {
      draft.undo(damage);
      damage = damage(draft.text());
    }
    return draft;
  }

  private static List<Run> damage(String text) {
    List<Garbling> suspects = Suspicion.of(text);
    return suspects.isEmpty() ? List.of() : Diagnosis.of(text, suspects);
  }
}
