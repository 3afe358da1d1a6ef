package org.errorcatalog.core.audit;

/** What the activity log knows to have happened. */
public enum Verb {
  EDITED,
  APPROVED,
  REJECTED,
  IMPORTED,
  PUBLISHED,
  DISMISSED,
  RESTORED,
  SET
}
