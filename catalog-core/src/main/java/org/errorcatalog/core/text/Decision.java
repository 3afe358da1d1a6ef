package org.errorcatalog.core.text;

/** What the person who saves says of the result. */
public enum Decision {
  /** Ready for a reviewer. */
  SUBMIT,
  /** Kept, but not to be published. */
  NEEDS_EDITING,
  /** Right as it is; only a reviewer may say so. */
  APPROVE;

  public UnitState state() {
    return switch (this) {
      case SUBMIT -> UnitState.IN_REVIEW;
      case NEEDS_EDITING -> UnitState.NEEDS_EDITING;
      case APPROVE -> UnitState.APPROVED;
    };
  }
}
