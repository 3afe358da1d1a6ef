package org.errorcatalog.core.text;

/** The state of a curated unit. A unit without a row is untranslated. */
public enum UnitState {
  PRETRANSLATED,
  NEEDS_EDITING,
  IN_REVIEW,
  APPROVED,
  REJECTED
}
