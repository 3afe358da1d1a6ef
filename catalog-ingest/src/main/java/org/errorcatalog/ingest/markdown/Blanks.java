package org.errorcatalog.ingest.markdown;

/** What looks blank in a cell, however it is written. */
public final class Blanks {

  private Blanks() {}

  public static boolean isBlank(String cell) {
    return strip(cell).isEmpty();
  }

  /** The cell without what surrounds it and cannot be seen. */
  public static String strip(String cell) {
    String rest = cell.replace("&nbsp;", " ");
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
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
