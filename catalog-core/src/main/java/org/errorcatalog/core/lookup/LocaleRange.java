package org.errorcatalog.core.lookup;

/**
 * One language range as a reader wrote it.
 *
 * @param tag the reader's own spelling, at most 128 characters
 * @param folded the same in lower case
 * @param weight in thousandths, 0 to 1000
 */
record LocaleRange(String tag, String folded, int weight) {

  static final int FULL_WEIGHT = 1000;

  static LocaleRange of(String tag, int weight) {
    return new LocaleRange(tag, LanguageTag.folded(tag), weight);
  }

  boolean isAny() {
    return tag.equals("*");
  }

  /** How many characters it pins down: a longer range overrules a shorter one. */
  int length() {
    return isAny() ? 0 : folded.length();
  }

  boolean covers(String foldedTag) {
    return isAny() || LanguageTag.covers(folded, foldedTag);
  }
}
