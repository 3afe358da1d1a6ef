package org.errorcatalog.ingest.repair;

import java.util.List;

/** Whether a pipe that cut a text in two belongs to the text or strayed into it. */
final class Pipes {

  private static final String OPENING = "([{<「『（【";
  private static final String CLOSING = ")]}>」』）】";
  private static final String QUOTES = "\"'`";

  private Pipes() {}

  /** The pieces of one text put together again. */
  static String join(List<String> pieces) {
    StringBuilder text = new StringBuilder(pieces.get(0));
    for (String piece : pieces.subList(1, pieces.size())) {
      if (piece.isBlank() && !isOpen(text)) {
        continue;
      }
      if (isLiteral(text, piece)) {
        text.append('|').append(piece);
      } else {
        trimEnd(text).append(' ').append(piece.stripLeading());
      }
    }
    return text.toString();
  }

  /** A pipe between alternatives: inside brackets or quotes, or with no blank around it. */
  private static boolean isLiteral(CharSequence before, String after) {
    return isOpen(before) || isGlued(before, after);
  }

  private static boolean isGlued(CharSequence before, String after) {
    return before.length() > 0
        && !after.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && Character.isLetterOrDigit(after.charAt(0))
        && after.indexOf('|') < 0
        && after.stripTrailing().indexOf(' ') < 0;
  }

  /** Whether a bracket or quote that was opened is not closed yet. */
  static boolean isOpen(CharSequence text) {
    int depth = 0;
    int[] quotes = new int[QUOTES.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (QUOTES.indexOf(c) >= 0 && !isApostrophe(text, i)) {
        quotes[QUOTES.indexOf(c)]++;
      }
    }
    for (int count : quotes) {
      depth += count % 2;
    }
    return depth > 0;
  }

  private static boolean isApostrophe(CharSequence text, int i) {
    return text.charAt(i) == '\''
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  private static StringBuilder trimEnd(StringBuilder text) {
    while (text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    return text;
  }
}
