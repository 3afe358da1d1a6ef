package org.errorcatalog.ingest.report;

import static org.errorcatalog.ingest.report.Level.ERROR;
import static org.errorcatalog.ingest.report.Level.INFO;
import static org.errorcatalog.ingest.report.Level.WARNING;

/** The stable names of what an import finds, each with its usual level. */
public enum FindingName implements Named {
  CODE_UNDECIDED(ERROR, "a row of the error table has no code, or one that cannot be read"),
  CODE_DUPLICATE(ERROR, "a code is there twice in the same locale"),
  ROW_UNREADABLE(ERROR, "a row of the error table cannot be read"),
  LANGUAGE_MISMATCH(ERROR, "a page is in another language than it declares"),
  LOCALE_UNKNOWN(ERROR, "nothing says which locale a page is in"),
  FRONT_MATTER_INVALID(ERROR, "the YAML at the top of a page cannot be read"),
  PAGE_WITHOUT_TABLE(ERROR, "a page has no table of error codes"),
  PAGE_TOO_LARGE(ERROR, "a page is too large to be read"),
  PAGE_UNREADABLE(ERROR, "a page or a part of a source cannot be read"),
  NOT_UTF8(ERROR, "a page is not UTF-8 text"),
  CODE_REPAIRED(WARNING, "a damaged code was mended"),
  ROW_REJOINED(WARNING, "a row that stray pipes had cut was put together again"),
  PLACEHOLDER_REPAIRED(WARNING, "a damaged placeholder was mended"),
  MOJIBAKE_REPAIRED(WARNING, "characters that a wrong encoding had garbled were mended"),
  CODE_SET_PARITY(WARNING, "a page has other codes than in other languages"),
  COLUMN_DISAGREES(WARNING, "a column says something else than in all other languages"),
  LINK_UNRESOLVED(WARNING, "the target of a link cannot be found"),
  UPSTREAM_CHANGED(WARNING, "a page changed what an editor has curated"),
  CODE_WITHDRAWN(WARNING, "no page lists a code any longer"),
  CHARACTERS_NORMALIZED(INFO, "blanks and invisible characters were normalized"),
  CODE_VARIANT(INFO, "a code has another meaning on the same page"),
  ACTION_AMBIGUOUS(INFO, "what of a text is an action cannot be told");

  private final Level level;
  private final String meaning;

  FindingName(Level level, String meaning) {
    this.level = level;
    this.meaning = meaning;
  }

  @Override
  public Level level() {
    return level;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
