package org.errorcatalog.core.bulk;

/** What became of a unit of a change of many. */
public enum Outcome {
  /** It will be changed. */
  PLANNED,
  /** It was never to be changed. */
  SKIPPED,
  DONE,
  /** It could not be changed. */
  REFUSED,
  UNDONE,
  /** It was changed and could not be taken back. */
  KEPT
}
