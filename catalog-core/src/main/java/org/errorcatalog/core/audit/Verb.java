package org.errorcatalog.core.audit;

/** What the activity log knows to have happened. */
public enum Verb {
  MADE,
  EDITED,
  SUBMITTED,
  RETURNED,
  APPROVED,
  REJECTED,
  REVERTED,
  MERGED,
  SPLIT,
  IMPORTED,
  PUBLISHED,
  DISMISSED,
  RESTORED,
  SET,
  COMMENTED,
  RESOLVED,
  REOPENED,
  ASSIGNED
}
