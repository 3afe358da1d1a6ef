package org.errorcatalog.ingest.markdown;

/** What a column of an error table says of its errors. */
public enum Role {
  /** The code itself. */
  CODE,
  /** Another code of the same error. */
  ALIAS,
  /** A name that stands beside the code. */
  SYMBOL,
  SEVERITY,
  /** Whether the error is written to an event log: yes or no, in some language. */
  LOGGED,
  /** What happened. */
  TEXT,
  /** What to do about it. */
  ADVICE,
  /** Anything else that is worth keeping, under its heading. */
  NOTE,
  /** Left out. */
  NONE
}
