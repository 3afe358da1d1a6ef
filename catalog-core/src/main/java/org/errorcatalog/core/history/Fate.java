package org.errorcatalog.core.history;

/** What would become of a unit that is on the trail. */
public enum Fate {
  /** It says again what it said before. */
  GOES_BACK,
  /** Somebody has changed or judged it since; their work stays. */
  CHANGED_SINCE,
  /** It began on the trail: there is nothing to go back to. */
  NOTHING_BEFORE
}
