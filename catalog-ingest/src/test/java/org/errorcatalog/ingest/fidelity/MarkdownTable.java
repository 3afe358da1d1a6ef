package org.errorcatalog.ingest.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of names and figures, written as Markdown; cells are taken as they are. */
final class MarkdownTable {

  private final List<String> lines = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param names how many columns, from the left, hold names; the others hold figures
   */
  MarkdownTable(int names, String... headings) {
    row((Object[]) headings);
    line(IntStream.range(0, headings.length).mapToObj(i -> i < names ? "---" : "--:"));
  }

  void row(Object... cells) {
    line(Stream.of(cells));
  }

  String markdown() {
    return String.join("\n", lines);
  }

  private void line(Stream<?> cells) {
    lines.add("| " + String.join(" | ", cells.map(String::valueOf).toList()) + " |");
  }
}
