package org.errorcatalog.ingest.markdown;

/** What looks blank in a cell, however it is written. */
public final class Blanks {

  private static final String NO_BREAK = "&nbsp;";

  private Blanks() {}

  public static boolean isBlank(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.startsWith(NO_BREAK, i)) {
        i += NO_BREAK.length() - 1;
      } else if (!invisible(cell.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The cell without what surrounds it and cannot be seen. */
  public static String strip(String cell) {
    String rest = cell.indexOf('&') < 0 ? cell : cell.replace(NO_BREAK, " ");
    int from = 0;
    int to = rest.length();
    while (from < to && invisible(rest.charAt(from))) {
      from++;
    }
    while (to > from && invisible(rest.charAt(to - 1))) {
      to--;
    }
    return rest.substring(from, to);
  }

  private static boolean invisible(char c) {
    boolean printed = c > ' ' && c < 0x80;
    return !printed && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
