package org.errorcatalog.core.check;

/** The beginning of a text, short enough for a message. */
final class Excerpt {

  private static final int MOST = 80;

  private Excerpt() {}

  /** At most 80 UTF-16 units and three dots; no character is cut in two. */
  static String of(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return text.substring(0, end).stripTrailing() + "…";
  }
}
