package org.errorcatalog.admin.review;

import java.util.List;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * What became of a verdict.
 *
 * @param state that the unit is in now, null where the verdict came to nothing
 * @param reason as it was typed
 * @param checks that block it
 */
record Judged(
    Outcome outcome,
    UnitKind kind,
    long id,
    @Nullable UnitState state,
    String reason,
    List<CheckName> checks) {

  Judged {
    checks = List.copyOf(checks);
  }

  enum Outcome {
    DONE,
    CONFLICT,
    INVALID,
    OWN_WORDS,
    BLOCKED
  }

  static Judged done(UnitKind kind, long id, UnitState state) {
    return new Judged(Outcome.DONE, kind, id, state, "", List.of());
  }

  static Judged refused(Outcome outcome, UnitKind kind, long id, String reason) {
    return new Judged(outcome, kind, id, null, reason, List.of());
  }

  static Judged blocked(UnitKind kind, long id, String reason, List<CheckName> checks) {
    return new Judged(Outcome.BLOCKED, kind, id, null, reason, checks);
  }

  public boolean done() {
    return outcome == Outcome.DONE;
  }

  public Sign sign() {
    return Sign.of(state);
  }

  int status() {
    return switch (outcome) {
      case DONE -> 200;
      case CONFLICT -> 412;
      case INVALID, OWN_WORDS, BLOCKED -> 422;
    };
  }
}
