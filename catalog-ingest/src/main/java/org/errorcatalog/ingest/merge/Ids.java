package org.errorcatalog.ingest.merge;

/** Numbers for what is new. A dry run takes numbers that nobody has. */
interface Ids {

  /** The kinds of rows that are numbered by a sequence. */
  enum Kind {
    ENTRY,
    ACTION,
    TEXT,
    WORDING,
    REVISION
  }

  long next(Kind kind);

  /** Has so many numbers ready: to give them out asks nothing of the database. */
  default void prepare(Kind kind, int count) {}

  /** Numbers below zero, for a plan that is never written. */
  static Ids dry() {
    long[] last = {0};
    return kind -> --last[0];
  }
}
