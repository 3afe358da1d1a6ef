package org.errorcatalog.ingest.report;

import org.errorcatalog.core.check.CheckLevel;

/** How bad a finding is, ascending. */
public enum Level {
  INFO,
  WARNING,
  ERROR;

  /** Of what a check finds that is not off. */
  public static Level of(CheckLevel level) {
    return level == CheckLevel.BLOCKING ? ERROR : WARNING;
  }
}
