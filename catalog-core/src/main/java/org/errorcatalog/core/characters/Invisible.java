package org.errorcatalog.core.characters;

import java.lang.Character.UnicodeScript;

/** Kinds of characters that nobody sees, or that look like a blank and are none. */
enum Invisible {
  BLANK("no-break or odd space became a blank", "no-break or odd spaces became blanks"),
  MARK("invisible mark taken out", "invisible marks taken out"),
  CONTROL("control character taken out", "control characters taken out");

  private final String one;
  private final String many;

  Invisible(String one, String many) {
    this.one = one;
    this.many = many;
  }

  String message(int places) {
    return places == 1 ? one : places + " " + many;
  }

  static boolean isOddSpace(char c) {
    return c != ' ' && Character.isSpaceChar(c);
  }

  static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }

  /** Marks that mean nothing, unless the text around is of a script that needs them. */
  static boolean isMark(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || (c >= '\u2066' && c <= '\u206F')
        || c == '\u061C'
        || c == '\uFEFF';
  }

  static boolean isDirection(char c) {
    return c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  static boolean isJoiner(char c) {
    return c == '\u200C' || c == '\u200D';
  }

  static boolean isRightToLeft(char c) {
    byte direction = Character.getDirectionality(c);
    return Character.isLetter(c)
        && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /** Whether letters are joined, or words divided, by marks in the script of this character. */
  static boolean takesMarks(int c) {
    return switch (UnicodeScript.of(c)) {
      case LATIN, GREEK, CYRILLIC, HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> false;
      case COMMON, INHERITED -> takesJoiner(c);
      default -> true;
    };
  }

  private static boolean takesJoiner(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL
        || (type == Character.MODIFIER_SYMBOL && c > 0xFFFF)
        || (c >= 0xFE00 && c <= 0xFE0F);
  }

  static boolean isEastAsian(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF) || c == 0x30FC;
    };
  }
}
