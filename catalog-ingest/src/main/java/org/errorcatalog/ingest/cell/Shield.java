package org.errorcatalog.ingest.cell;

/**
 * Stands in for characters that would be markup and are not: each becomes a Unicode noncharacter,
 * which no Markdown means anything by, and comes back after parsing.
 */
final class Shield {

  private static final String SHIELDED = "\\*_[]<&`";
  private static final String NESTING = "*_[<";
  private static final char FIRST = '\uFDD0';

  private Shield() {}

  static char of(char c) {
    int index = SHIELDED.indexOf(c);
    return index < 0 ? c : (char) (FIRST + index);
  }

  static boolean isMark(char c) {
    return c >= FIRST && c < FIRST + SHIELDED.length();
  }

  /** The text with nothing that nests; what is escaped stays escaped. */
  static String flat(String text) {
    StringBuilder shielded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (NESTING.indexOf(c) >= 0) {
        shielded.setCharAt(i, of(c));
      }
    }
    return shielded.toString();
  }

  static String lift(String text) {
    StringBuilder lifted = null;
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        lifted = lifted == null ? new StringBuilder(text) : lifted;
        lifted.setCharAt(i, SHIELDED.charAt(text.charAt(i) - FIRST));
      }
    }
    return lifted == null ? text : lifted.toString();
  }

  /** The text without characters that would be taken for a shield. */
  static String free(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return text.replaceAll("[\uFDD0-\uFDD7]", "\uFFFD");
      }
    }
    return text;
  }
}
