package org.errorcatalog.ingest.report;

import static org.errorcatalog.ingest.report.Level.ERROR;
import static org.errorcatalog.ingest.report.Level.INFO;
import static org.errorcatalog.ingest.report.Level.WARNING;

/** The stable names of what an import finds, each with its usual level. */
public enum FindingName {
  CODE_UNDECIDED(ERROR),
  CODE_DUPLICATE(ERROR),
  ROW_UNREADABLE(ERROR),
  LOCALE_UNKNOWN(ERROR),
  FRONT_MATTER_INVALID(ERROR),
  PAGE_WITHOUT_TABLE(ERROR),
  PAGE_TOO_LARGE(ERROR),
  PAGE_UNREADABLE(ERROR),
  NOT_UTF8(ERROR),
  MOJIBAKE_REPAIRED(WARNING),
  LINK_UNRESOLVED(WARNING),
  UPSTREAM_CHANGED(WARNING),
  CODE_WITHDRAWN(WARNING),
  CHARACTERS_NORMALIZED(INFO),
  CODE_VARIANT(INFO);

  private final Level level;

  FindingName(Level level) {
    this.level = level;
  }

  public Level level() {
    return level;
  }
}
