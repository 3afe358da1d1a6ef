package org.errorcatalog.ingest.action;

/** What is doubtful about how a text was taken apart. */
public enum Doubt {
  /** Something may be an action, but it cannot be told; the text was left whole. */
  AMBIGUOUS,
  /** The text calls an error what the entry's other texts, or its own advice, say is none. */
  NEGATION_LOST
}
