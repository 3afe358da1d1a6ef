package org.errorcatalog.core.check;

/** What a catalog makes of the findings of a check. */
public enum CheckLevel {
  /** The check does not run. */
  OFF,
  /** Its findings are shown. */
  WARNING,
  /** Its findings refuse saves, approvals and publication. */
  BLOCKING
}
