package org.errorcatalog.ingest.cell;

/** Knows the cells that are the same in Markdown, so that most of a page needs no parsing. */
final class PlainCell {

  private static final String MARKUP = "\\`<&\r\n\t\0";
  private static final String BLOCK_STARTS = "-+*#>=~[_|:";

  private PlainCell() {}

  /** True where the stripped text says as CommonMark what it says as text. */
  static boolean is(String text) {
    if (text.isEmpty()) {
      return true;
    }
    char first = text.charAt(0);
    if (BLOCK_STARTS.indexOf(first) >= 0 || Character.isDigit(first)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isOrdinary(text.charAt(i)) && !isPlain(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** Nearly all characters: neither markup nor blank, whatever stands beside them. */
  private static boolean isOrdinary(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c > '\u00A0' && c < '\u1680')
        || (c > '\u3000' && c < '\uD800');
  }

  private static boolean isPlain(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case ' ' -> next != ' ';
      case '*' -> at > 0 && opensOnly(text.charAt(at - 1), next);
      case '_' -> at > 0 && isWord(text.charAt(at - 1)) && isWord(next);
      case ']' -> next != '(' && next != '[';
      case '!' -> next != '[';
      default ->
          MARKUP.indexOf(c) < 0
              && !isOddBlank(c)
              && !Character.isISOControl(c)
              && !Shield.isMark(c);
    };
  }

  /** Where no star can close emphasis, none can open it either. */
  private static boolean opensOnly(char before, char after) {
    return (before == '.' || before == '%') && isWord(after);
  }

  private static boolean isWord(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isOddBlank(char c) {
    return c > ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
