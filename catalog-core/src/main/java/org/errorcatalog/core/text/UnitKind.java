package org.errorcatalog.core.text;

/** The three kinds of thing that are curated. */
public enum UnitKind {
  ENTRY,
  TEXT,
  WORDING
}
