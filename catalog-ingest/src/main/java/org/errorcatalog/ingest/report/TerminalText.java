package org.errorcatalog.ingest.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Text of pages on a terminal: in one line, harmless, and as wide as it is shown. */
final class TerminalText {

  private static final int FIRST_COMBINING = 0x300;

  private TerminalText() {}

  /** Line ends and control characters become blanks, and a no-break space shows. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean control = Character.isISOControl(character);
      if (character == '\u00A0') {
        shown.append('\u2423');
      } else if (!control) {
        shown.append(character);
      } else if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
        shown.append(' ');
      }
    }
    return shown.toString();
  }

  /** The text, at most so many columns wide. */
  static String cut(String text, int most) {
    if (width(text) <= most) {
      return text;
    }
    int end = 0;
    for (int width = 0; ; end += Character.charCount(text.codePointAt(end))) {
      width += width(text.codePointAt(end));
      if (width > most - 3) {
        return text.substring(0, end) + "...";
      }
    }
  }

  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  private static int width(int character) {
    if (character < FIRST_COMBINING) {
      return 1;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
