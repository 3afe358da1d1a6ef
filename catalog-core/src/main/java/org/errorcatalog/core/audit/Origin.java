package org.errorcatalog.core.audit;

/** The way a change came in. */
public enum Origin {
  UI,
  API,
  IMPORT,
  CLI
}
