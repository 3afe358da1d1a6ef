package org.errorcatalog.ingest.cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves the blank out of bold words that a translation pushed it into, as in {@code ** word**},
 * where every pair of markers is still plain to see.
 */
final class Spacing {

  private static final String MARKER = "**";

  private Spacing() {}

  static String mend(String text) {
    List<Integer> markers = markers(text);
    if (markers.size() % 2 != 0 || markers.isEmpty()) {
      return text;
    }
    StringBuilder mended = new StringBuilder();
    int from = 0;
    for (int i = 0; i < markers.size(); i += 2) {
      int open = markers.get(i);
      int close = markers.get(i + 1);
      mended.append(text, from, open).append(pair(text.substring(open + 2, close)));
      from = close + 2;
    }
    return mended.append(text.substring(from)).toString();
  }

  private static String pair(String inner) {
    String words = inner.strip();
    boolean before = inner.startsWith(" ");
    boolean after = inner.endsWith(" ");
    if (before == after || words.isEmpty()) {
      return MARKER + inner + MARKER;
    }
    return (before ? " " : "") + MARKER + words + MARKER + (after ? " " : "");
  }

  /** Where two stars stand alone; none at all where something else makes that doubtful. */
  private static List<Integer> markers(String text) {
    List<Integer> markers = new ArrayList<>();
    if (text.indexOf('`') >= 0 || text.indexOf('\n') >= 0) {
      return markers;
    }
    for (int at = text.indexOf(MARKER); at >= 0; at = text.indexOf(MARKER, at + 2)) {
      if ((at > 0 && text.charAt(at - 1) == '\\') || text.startsWith("*", at + 2)) {
        return List.of();
      }
      markers.add(at);
    }
    return markers;
  }
}
