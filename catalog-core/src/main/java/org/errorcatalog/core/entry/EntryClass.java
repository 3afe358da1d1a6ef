package org.errorcatalog.core.entry;

/** How bad it is. */
public enum EntryClass {
  ERROR,
  INTERRUPT,
  INFORMATIONAL,
  NOT_AN_ERROR
}
