package org.errorcatalog.core.text;

/** Why a change is not acceptable, by name, so that people are told in their own language. */
public enum Complaint {
  WORDING_EMPTY("a wording is not empty"),
  WORDING_TOO_LONG("a wording has at most %d characters"),
  WORDING_HAS_NUL("a wording has no NUL character"),
  REASON_TOO_LONG("a reason has at most %d characters"),
  REASON_NEEDED("a reason has 1 to %d characters"),
  REJECTION_NEEDS_REASON("a rejection needs a reason"),
  LIMIT_OUT_OF_RANGE("a limit is 1 to %d characters"),
  BLOCKING_NOT_DISMISSED("what blocks is mended, not dismissed"),
  SEVERITY_TOO_LONG("a severity has at most %d characters"),
  TOO_MANY_ALIASES("an entry has at most %d aliases and as many actions"),
  CODE_MALFORMED(
      "a code has letters, digits and _ - . +, at most %d of them, and blanks inside only"),
  ACTION_ELSEWHERE("an action is none of this catalog"),
  ALL_LEAVE_ACTION("some of the entries that share an action leave it, not all"),
  MERGED_WITH_ITSELF("an action is not merged with itself"),
  TWO_CATALOGS("actions of two catalogs are not merged"),
  NAME_MALFORMED(
      "a catalog name has small letters, digits and hyphens, begins with a letter and has at most"
          + " %d characters"),
  NAME_RESERVED("the names api, q, problems and error are reserved"),
  NAME_TAKEN("there is a catalog of this name"),
  LOCALE_MALFORMED("a locale is a language tag, as nl-NL or zh-Hant"),
  LOCALE_TWICE("the catalog has this locale"),
  LOCALE_UNKNOWN("the catalog does not have this locale"),
  LOCALE_IN_USE("there are texts, wordings or pages in this locale"),
  SOURCE_LOCALE_STAYS("the source locale is one of the catalog's locales"),
  TOO_MANY_LOCALES("a catalog has at most %d locales"),
  PREFIX_MALFORMED("a prefix has letters, digits and _ - . +, at most %d of them"),
  TOO_MANY_PREFIXES("a catalog has at most %d prefixes"),
  MINIMUM_STATE_UNKNOWN("nothing is published from this state on"),
  VARIANT_TAKEN("the code has other meanings than when the page was shown"),
  COMMENT_LENGTH("a comment has 1 to %d characters"),
  NOTHING_CHOSEN("nothing is chosen"),
  FIND_LENGTH("what is to be found has 1 to %d characters"),
  REPLACEMENT_TOO_LONG("what takes its place has at most %d characters");

  private final String english;

  Complaint(String english) {
    this.english = english;
  }

  String english(long limit) {
    return english.formatted(limit);
  }
}
