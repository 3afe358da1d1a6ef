package org.errorcatalog.core.text;

import java.util.Locale;

/** The three kinds of thing that are curated. */
public enum UnitKind {
  ENTRY,
  TEXT,
  WORDING;

  /** The table that holds them, and the word for one of them. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }
}
