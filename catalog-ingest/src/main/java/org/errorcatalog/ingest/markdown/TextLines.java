package org.errorcatalog.ingest.markdown;

import java.util.List;

/** Lines without blank ones around them. */
final class TextLines {

  private TextLines() {}

  static List<String> trimmed(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && Blanks.isBlank(lines.get(from))) {
      from++;
    }
    while (to > from && Blanks.isBlank(lines.get(to - 1))) {
      to--;
    }
    return lines.subList(from, to);
  }
}
