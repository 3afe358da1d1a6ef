package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A page's body as lines, its headings, and which lines are fenced code. */
final class Outline {

  private static final int FENCE = 3;

  private final List<String> lines;
  private final int firstLine;
  private final BitSet fenced;
  private final List<Heading> headings;

  private Outline(List<String> lines, int firstLine) {
    this.lines = lines;
    this.firstLine = firstLine;
    this.fenced = fences(lines);
    this.headings = headings(lines, fenced);
  }

  /**
   * Reads the body.
   *
   * @param firstLine the page's number of the body's first line
   */
  static Outline of(String body, int firstLine) {
    return new Outline(body.lines().toList(), firstLine);
  }

  int size() {
    return lines.size();
  }

  String line(int index) {
    return lines.get(index);
  }

  boolean isCode(int index) {
    return fenced.get(index);
  }

  boolean isBlank(int index) {
    return Blanks.isBlank(lines.get(index));
  }

  /** The page's number of the line. */
  int number(int index) {
    return firstLine + index;
  }

  List<Heading> headings() {
    return headings;
  }

  /** The page's own heading: the first of the highest level. */
  Optional<Heading> top() {
    return headings.stream().filter(heading -> heading.level() == 1).findFirst();
  }

  /** How many blanks a line opens with; a tab counts as one. */
  static int indent(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static List<Heading> headings(List<String> lines, BitSet fenced) {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!fenced.get(i)) {
        Heading.at(i, lines.get(i)).ifPresent(headings::add);
      }
    }
    return List.copyOf(headings);
  }

  /** A fence that nobody closes fences nothing: else one slip would hide the rest of the page. */
  private static BitSet fences(List<String> lines) {
    BitSet fenced = new BitSet(lines.size());
    String open = "";
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      String fence = open.isEmpty() ? opening(lines.get(i)) : closing(lines.get(i), open);
      if (!fence.isEmpty() && open.isEmpty()) {
        open = fence;
        from = i;
      } else if (!fence.isEmpty()) {
        fenced.set(from, i + 1);
        open = "";
      }
    }
    return fenced;
  }

  private static String opening(String line) {
    String text = afterMarker(line);
    String fence = run(text);
    boolean inline = fence.startsWith("`") && text.indexOf('`', fence.length()) >= 0;
    return inline ? "" : fence;
  }

  private static String closing(String line, String open) {
    String text = line.substring(Lines.quoteEnd(line));
    String fence = run(text);
    boolean closes = fence.startsWith(open) && text.substring(fence.length()).isBlank();
    return closes ? fence : "";
  }

  private static String run(String text) {
    int end = 0;
    while (end < text.length()
        && (text.charAt(0) == '`' || text.charAt(0) == '~')
        && text.charAt(end) == text.charAt(0)) {
      end++;
    }
    return end < FENCE ? "" : text.substring(0, end);
  }

  private static String afterMarker(String line) {
    String text = line.substring(Lines.quoteEnd(line));
    int at = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean marked = at < text.length() && (at == 0 ? "-*+" : ".)").indexOf(text.charAt(at)) >= 0;
    return marked ? text.substring(at + 1).stripLeading() : text;
  }
}
