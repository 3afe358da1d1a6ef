package org.errorcatalog.ingest.markdown;

import org.jspecify.annotations.Nullable;

/**
 * One {@code [!INCLUDE [label](path)]} in a line, from its first index to the one after its last.
 */
record IncludeDirective(String label, String path, int start, int end) {

  private static final int LONGEST = 500;
  private static final String WORD = "include";

  /** Whether a text may hold one; most do not. */
  static boolean possiblyIn(String text) {
    for (int at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) {
      if (isWord(text, skipBlanks(text, at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The directive that begins there, or null. */
  static @Nullable IncludeDirective at(String line, int start) {
    int mark =
        start < line.length() && line.charAt(start) == '[' ? skipBlanks(line, start + 1) : -1;
    if (mark < 0 || !line.startsWith("!", mark)) {
      return null;
    }
    int word = skipBlanks(line, mark + 1);
    if (!isWord(line, word)) {
      return null;
    }
    int label = skipBlanks(line, word + WORD.length());
    int labelEnd = closing(line, label, '[', ']');
    int path = labelEnd < 0 ? -1 : skipBlanks(line, labelEnd + 1);
    int pathEnd = path < 0 ? -1 : closing(line, path, '(', ')');
    int end = pathEnd < 0 ? -1 : skipBlanks(line, pathEnd + 1);
    if (end < 0 || !line.startsWith("]", end)) {
      return null;
    }
    return new IncludeDirective(
        line.substring(label + 1, labelEnd).strip(),
        target(line.substring(path + 1, pathEnd)),
        start,
        end + 1);
  }

  /** The path without angle brackets around it or a title after it. */
  private static String target(String inParentheses) {
    String path = inParentheses.strip();
    if (path.startsWith("<") && path.indexOf('>') > 0) {
      return path.substring(1, path.indexOf('>')).strip();
    }
    int title = path.indexOf('"');
    return title > 0 ? path.substring(0, title).strip() : path;
  }

  private static boolean isWord(String text, int at) {
    return text.regionMatches(true, at, WORD, 0, WORD.length());
  }

  private static int closing(String line, int at, char open, char close) {
    int depth = 0;
    for (int i = at; i < line.length() && i - at <= LONGEST; i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i;
      }
      if (depth == 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && at - from <= LONGEST && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }
}
