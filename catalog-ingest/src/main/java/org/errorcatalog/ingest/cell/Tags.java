package org.errorcatalog.ingest.cell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Tells a text's tags from placeholders with an element's name. A tag is what a second tag proves
 * by closing it, what has attributes, or what stands alone in HTML too.
 */
final class Tags {

  private record Opening(HtmlInline node, Tag tag) {}

  private final IdentityHashMap<Node, Tag> tags = new IdentityHashMap<>();
  private final Map<String, Deque<Opening>> open = new HashMap<>();
  private final List<Opening> lists = new ArrayList<>();

  /** Reads all the tags below the node, in the order of the text. */
  static Tags of(Node parent) {
    Tags tags = new Tags();
    tags.collect(parent);
    return tags;
  }

  Optional<Tag> tag(HtmlInline node) {
    return Optional.ofNullable(tags.get(node));
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline html) {
        Tag.read(html.getLiteral()).ifPresent(tag -> judge(html, tag));
      } else {
        collect(node);
      }
    }
  }

  private void judge(HtmlInline node, Tag tag) {
    if (tag.role().standsAlone()) {
      tags.put(node, tag);
      if (tag.role() == Tag.Role.ITEM) {
        lists.forEach(list -> tags.put(list.node(), list.tag()));
        lists.clear();
      }
    } else if (tag.closing()) {
      close(node, tag);
    } else {
      open(new Opening(node, tag));
    }
  }

  private void open(Opening opening) {
    Tag tag = opening.tag();
    if (tag.hasAttributes()) {
      tags.put(opening.node(), tag);
    }
    if (tag.role() == Tag.Role.BULLETS || tag.role() == Tag.Role.NUMBERS) {
      lists.add(opening);
    }
    open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>()).push(opening);
  }

  /** A closing tag is never a placeholder, and without its partner it says nothing. */
  private void close(HtmlInline node, Tag tag) {
    tags.put(node, tag);
    Deque<Opening> openings = open.get(tag.name());
    if (openings != null && !openings.isEmpty()) {
      Opening opening = openings.pop();
      tags.put(opening.node(), opening.tag());
    }
  }
}
