package org.errorcatalog.ingest.action;

/** Whether a sentence tells somebody what to do. */
enum Verdict {
  ACTION,
  /** It goes with the action before it. */
  FOLLOWS,
  /** It may be meant so; another language may tell. */
  DOUBTFUL,
  NONE,
  /** Nothing is known of its language. */
  UNKNOWN
}
