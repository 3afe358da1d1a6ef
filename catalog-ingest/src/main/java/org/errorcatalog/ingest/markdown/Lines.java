package org.errorcatalog.ingest.markdown;

/** Lines as Markdown knows them: they end with {@code \n}, {@code \r} or both. */
final class Lines {

  private Lines() {}

  static int count(String text) {
    boolean feedsOnly = text.indexOf('\r') < 0;
    int lines = 0;
    for (int at = 0; at < text.length(); lines++) {
      at = feedsOnly ? afterFeed(text, at) : after(text, at);
    }
    return lines;
  }

  private static int afterFeed(String text, int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed + 1;
  }

  /** The index after the line, with what ends it, that begins there. */
  static int after(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return text.startsWith("\n", i + 1) ? i + 2 : i + 1;
      }
    }
    return text.length();
  }

  /** The index after the blanks and quotation marks at the beginning of a line. */
  static int quoteEnd(String line) {
    int end = 0;
    while (end < line.length() && " \t>".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return line.substring(0, end);
  }
}
