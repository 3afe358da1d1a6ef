package org.errorcatalog.ingest.report;

/** How bad a finding is, ascending. */
public enum Level {
  INFO,
  WARNING,
  ERROR
}
