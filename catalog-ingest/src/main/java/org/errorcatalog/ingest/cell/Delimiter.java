package org.errorcatalog.ingest.cell;

/**
 * A run of stars or underscores with its neighbours, and whether a writer may have meant emphasis
 * by it. This asks more than CommonMark does, which emphasizes between the stars of two {@code
 * COUNT(*)}.
 */
record Delimiter(char sign, int length, char before, char after) {

  private static final String MAY_PRECEDE_WORD = "([{\"'«„“‘‚-–—:;,!?\\>*_、。";
  private static final String OPENING = "([{\"'«„“‘‚`<&\\@%!¿¡*_";
  private static final String CLOSING = ")]}\"'»”“’`>.!?:;,%…*_";
  private static final String MAY_FOLLOW = ".,;:!?)]}<|*_-–—\"'»”“’";

  static Delimiter of(String text, int from, int to) {
    char before = from > 0 ? text.charAt(from - 1) : ' ';
    char after = to < text.length() ? text.charAt(to) : ' ';
    return new Delimiter(text.charAt(from), to - from, before, after);
  }

  /** True where the run stands as emphasis does, or where it can mean nothing anyway. */
  boolean isEmphasis() {
    if (isBlank(before) && isBlank(after)) {
      return true;
    }
    if (length > 3 || isSign() || (sign == '*' && length == 1 && isName(before) && isName(after))) {
      return false;
    }
    return (isWord(before) && isWord(after)) || opens() || closes();
  }

  /** As in comments, joins and quoted stars. */
  private boolean isSign() {
    boolean enclosed = isAsciiPunctuation(before) && isAsciiPunctuation(after);
    boolean comment = before == '/' || after == '/';
    return length == 1 && (comment || (enclosed && !opens() && !closes()));
  }

  private boolean opens() {
    if (isWord(after)) {
      return isBlank(before) || isWord(before) || MAY_PRECEDE_WORD.indexOf(before) >= 0;
    }
    return OPENING.indexOf(after) >= 0
        && (isBlank(before) || (length > 1 && MAY_PRECEDE_WORD.indexOf(before) >= 0));
  }

  private boolean closes() {
    if (isWord(before)) {
      return isBlank(after) || isPunctuation(after);
    }
    boolean ends = isBlank(after) || (MAY_FOLLOW.indexOf(after) >= 0 && after != before);
    return CLOSING.indexOf(before) >= 0 && (ends || isLetterOfCjk(after));
  }

  private static boolean isLetterOfCjk(char c) {
    return c > 0x2E80 && Character.isLetterOrDigit(c);
  }

  private static boolean isName(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPunctuation(char c) {
    return !isWord(c) && !isBlank(c);
  }

  static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
