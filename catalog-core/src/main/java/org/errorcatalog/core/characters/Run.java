package org.errorcatalog.core.characters;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters side by side that one garbling may have made.
 *
 * @param bounds where each garbled character begins, and at last where the run ends
 * @param was what stood there, one code point for each garbled character
 */
record Run(Garbling garbling, List<Integer> bounds, String was) {

  int start() {
    return bounds.get(0);
  }

  int end() {
    return bounds.get(bounds.size() - 1);
  }

  /** The longest runs of the text, from left to right. */
  static List<Run> in(String text, Garbling garbling) {
    List<Run> runs = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      if (garbling.decode(text, at) == Garbling.NONE) {
        at++;
      } else {
        Run run = from(at, text, garbling);
        runs.add(run);
        at = run.end();
      }
    }
    return runs;
  }

  private static Run from(int start, String text, Garbling garbling) {
    List<Integer> bounds = new ArrayList<>(List.of(start));
    StringBuilder was = new StringBuilder();
    int at = start;
    while (at < text.length()) {
      int codePoint = garbling.decode(text, at);
      if (codePoint == Garbling.NONE) {
        break;
      }
      was.appendCodePoint(codePoint);
      at += garbling.length(text.charAt(at));
      bounds.add(at);
    }
    return new Run(garbling, List.copyOf(bounds), was.toString());
  }
}
