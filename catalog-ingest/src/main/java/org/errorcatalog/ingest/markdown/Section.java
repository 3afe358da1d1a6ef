package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A heading and the lines up to the next one, of whatever level.
 *
 * @param from index of the first line under the heading
 * @param to index of the next heading, or the page's end
 */
record Section(Heading heading, int from, int to) {

  static List<Section> of(Outline page) {
    List<Heading> headings = page.headings();
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int to = i + 1 < headings.size() ? headings.get(i + 1).index() : page.size();
      sections.add(new Section(headings.get(i), headings.get(i).index() + 1, to));
    }
    return sections;
  }

  boolean holds(PipeTable table) {
    return from <= table.from() && table.from() < to;
  }

  boolean isBlank(Outline page) {
    return filled(page).findAny().isEmpty();
  }

  /** Whether the section only leads to other pages. */
  boolean isLinks(Outline page) {
    Optional<Integer> other =
        filled(page).boxed().filter(i -> !isLink(page.line(i).strip())).findFirst();
    return other.isEmpty() && !isBlank(page);
  }

  private IntStream filled(Outline page) {
    return IntStream.range(from, to).filter(i -> !page.isBlank(i));
  }

  /** Whether the line is one link, maybe as a list's item. */
  private static boolean isLink(String line) {
    boolean item = line.length() > 1 && "-*+".indexOf(line.charAt(0)) >= 0;
    String text = item ? line.substring(1).strip() : line;
    int target = text.indexOf("](");
    return text.startsWith("[")
        && !text.startsWith("[!")
        && text.endsWith(")")
        && target > 0
        && target == text.lastIndexOf("](")
        && text.chars().skip(target).noneMatch(Character::isWhitespace);
  }
}
