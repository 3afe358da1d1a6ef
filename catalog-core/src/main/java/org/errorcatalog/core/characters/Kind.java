package org.errorcatalog.core.characters;

import java.lang.Character.UnicodeScript;

/** What a character is in running text. */
enum Kind {
  SPACE,
  DIGIT,
  LETTER,
  MARK,
  OPENING,
  CLOSING,
  /** A quotation mark that opens in one language and closes in another. */
  EITHER,
  DASH,
  RAISED,
  SYMBOL,
  MATH,
  BOX,
  ACCENT,
  CONTROL,
  OTHER,
  /** What hardly ever stands in documentation, or nowhere. */
  ALIEN;

  private static final int SOFT_HYPHEN = 0xAD;

  static Kind of(int c) {
    if (c < 0x80) {
      return ascii(c);
    }
    if ("“‘’".indexOf(c) >= 0) {
      return c == '’' ? OTHER : EITHER;
    }
    if ("ª²³°¹º".indexOf(c) >= 0) {
      return RAISED;
    }
    if ("ƒ◊¦©®§¶†‡•‰¼½¾¢£¤¥™№₧⌐".indexOf(c) >= 0 || (c >= 0x20A0 && c <= 0x20BF)) {
      return SYMBOL;
    }
    if ((c >= 0x2B0 && c <= 0x2FF) || "¨¯´¸".indexOf(c) >= 0) {
      return ACCENT;
    }
    if (c == 'µ') {
      return LETTER;
    }
    if (c >= 0x2500 && c <= 0x25A0) {
      return BOX;
    }
    return byType(c);
  }

  private static Kind ascii(int c) {
    if (c <= ' ') {
      return SPACE;
    }
    if (Character.isLetterOrDigit(c)) {
      return Character.isDigit(c) ? DIGIT : LETTER;
    }
    return "([{".indexOf(c) >= 0 ? OPENING : OTHER;
  }

  private static Kind byType(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.CONTROL -> CONTROL;
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> ALIEN;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.FORMAT -> c == SOFT_HYPHEN ? ACCENT : OTHER;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          c >= 0xFE00 && c <= 0xFE0F ? OTHER : Scripts.isUsual(c) ? MARK : ALIEN;
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION -> OPENING;
      case Character.FINAL_QUOTE_PUNCTUATION -> CLOSING;
      case Character.DASH_PUNCTUATION -> DASH;
      case Character.MATH_SYMBOL -> MATH;
      default -> letterOrOther(c);
    };
  }

  private static Kind letterOrOther(int c) {
    if (c == '¡' || c == '¿') {
      return OPENING;
    }
    if (!Scripts.isUsual(c)) {
      return ALIEN;
    }
    boolean letter = Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.COMMON;
    return letter || c == 'ー' ? LETTER : OTHER;
  }
}
