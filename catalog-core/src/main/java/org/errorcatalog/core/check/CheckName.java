package org.errorcatalog.core.check;

import static org.errorcatalog.core.check.CheckLevel.BLOCKING;
import static org.errorcatalog.core.check.CheckLevel.OFF;
import static org.errorcatalog.core.check.CheckLevel.WARNING;

/** The stable names of the checks of a unit, each with the level it has where nobody chose one. */
public enum CheckName {
  EMPTY_TRANSLATION(WARNING),
  UNCHANGED(WARNING),
  PLACEHOLDERS_DIFFER(WARNING),
  LINKS_DIFFER(WARNING),
  NUMBERS_DIFFER(WARNING),
  MARKDOWN_STRUCTURE_DIFFERS(WARNING),
  HTML_UNSAFE(BLOCKING),
  BRACKETS_UNBALANCED(WARNING),
  PUNCTUATION_DIFFERS(WARNING),
  WHITESPACE(WARNING),
  REPEATED_WORDS(WARNING),
  LENGTH_LIMIT(WARNING),
  GLOSSARY(WARNING),
  LANGUAGE_MISMATCH(WARNING),
  UNTRANSLATED_FRAGMENT(WARNING),
  MOJIBAKE(WARNING),
  INVISIBLE_CHARACTERS(WARNING),
  ACTION_MISSING(WARNING),
  NEGATION_LOST(WARNING),
  INCONSISTENT(WARNING),
  REUSED(OFF);

  private final CheckLevel usual;

  CheckName(CheckLevel usual) {
    this.usual = usual;
  }

  public CheckLevel usual() {
    return usual;
  }
}
