package org.errorcatalog.core.check;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commonmark.node.Link;
import org.errorcatalog.core.check.Markup.Marked;

/** The parts of a source that its translation takes over: placeholders, links and addresses. */
public final class FixedParts {

  private FixedParts() {}

  /** As they are written in the Markdown, each once, in their order; none within another. */
  public static List<String> of(String markdown) {
    CheckedText text = new CheckedText("und", markdown);
    NavigableMap<Integer, Integer> places = new TreeMap<>();
    for (Marked link : text.markup().of(Link.class)) {
      add(places, link.start(), link.end());
    }
    text.addresses().forEach(each -> add(places, each.start(), each.end()));
    text.placeholders().forEach(each -> add(places, each.start(), each.end()));
    return places.entrySet().stream()
        .map(place -> markdown.substring(place.getKey(), place.getValue()))
        .distinct()
        .toList();
  }

  /** Links come first, so that what they hold is left out. */
  private static void add(NavigableMap<Integer, Integer> places, int start, int end) {
    var before = places.floorEntry(start);
    if (before == null || before.getValue() <= start) {
      places.put(start, end);
    }
  }
}
