package org.errorcatalog.core.entry;

/** Whether any current page still has the code. */
public enum EntryStatus {
  ACTIVE,
  WITHDRAWN
}
