package org.errorcatalog.core.review;

import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.UnitState;

/** What somebody says of a unit as it is. */
public enum Verdict {
  /** It is ready for a reviewer. */
  SUBMIT(UnitState.IN_REVIEW, Verb.SUBMITTED),
  /** It is not right yet; what was approved before stands. */
  NEEDS_EDITING(UnitState.NEEDS_EDITING, Verb.RETURNED),
  /** It is right. */
  APPROVE(UnitState.APPROVED, Verb.APPROVED),
  /** It is wrong, for a reason. */
  REJECT(UnitState.REJECTED, Verb.REJECTED);

  private final UnitState state;
  private final Verb verb;

  Verdict(UnitState state, Verb verb) {
    this.state = state;
    this.verb = verb;
  }

  /** What the unit is in afterwards. */
  public UnitState state() {
    return state;
  }

  Verb verb() {
    return verb;
  }

  /** Whether checks that block have a say. */
  boolean needsChecks() {
    return this == SUBMIT || this == APPROVE;
  }
}
