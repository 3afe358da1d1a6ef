package org.errorcatalog.ingest.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words of the present paragraph. Formats begin with the first word in them and blanks wait for
 * the word behind them, so that no format begins or ends with a blank or holds nothing.
 */
final class Inlines {

  private final List<Node> wanted = new ArrayList<>();
  private final List<Node> begun = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private @Nullable Paragraph paragraph;
  private boolean blank;

  boolean isOpen() {
    return paragraph != null;
  }

  void close() {
    paragraph = null;
    begun.clear();
    nodes.clear();
    blank = false;
  }

  void blank() {
    blank = paragraph != null;
  }

  void start(Node format) {
    boolean inLink = wanted.stream().anyMatch(Link.class::isInstance);
    if (!(format instanceof Link && inLink)) {
      wanted.add(format);
    }
  }

  void end(Class<? extends Node> kind) {
    for (int i = wanted.size() - 1; i >= 0; i--) {
      if (kind.isInstance(wanted.get(i))) {
        wanted.remove(i);
        return;
      }
    }
  }

  void text(String text, Supplier<Paragraph> opening) {
    String words = collapse(text);
    boolean leading = words.startsWith(" ");
    String core = words.strip();
    blank |= leading && paragraph != null;
    if (!core.isEmpty()) {
      add(new Text(core), opening);
      blank = words.length() > core.length() + (leading ? 1 : 0);
    }
  }

  void add(Node node, Supplier<Paragraph> opening) {
    Paragraph target = paragraph == null ? opening.get() : paragraph;
    paragraph = target;
    int common = common();
    cut(common);
    if (blank) {
      append(at(target), new Text(" "));
      blank = false;
    }
    for (Node format : wanted.subList(common, wanted.size())) {
      begin(format, at(target));
    }
    append(at(target), node);
  }

  private Node at(Paragraph target) {
    return nodes.isEmpty() ? target : nodes.get(nodes.size() - 1);
  }

  private int common() {
    int common = 0;
    while (common < begun.size()
        && common < wanted.size()
        && begun.get(common) == wanted.get(common)) {
      common++;
    }
    return common;
  }

  private void cut(int size) {
    begun.subList(size, begun.size()).clear();
    nodes.subList(size, nodes.size()).clear();
  }

  /** A format within the same format is none, and side by side they are one. */
  private void begin(Node format, Node parent) {
    Node last = parent.getLastChild();
    Node node;
    if (nodes.stream().anyMatch(open -> open.getClass() == format.getClass())) {
      node = parent;
    } else if (last != null && last.getClass() == format.getClass() && !(last instanceof Link)) {
      node = last;
    } else {
      node = copy(format);
      parent.appendChild(node);
    }
    begun.add(format);
    nodes.add(node);
  }

  /** The same format may go on in the next paragraph. */
  private static Node copy(Node format) {
    if (format instanceof Autolink link) {
      return new Autolink(link.getDestination());
    }
    if (format instanceof Link link) {
      return new Link(link.getDestination(), null);
    }
    return format instanceof Emphasis ? new Emphasis() : new StrongEmphasis();
  }

  private static void append(Node parent, Node node) {
    Node last = parent.getLastChild();
    if (node instanceof Text text && last instanceof Text before) {
      before.setLiteral(before.getLiteral() + text.getLiteral());
    } else if (node instanceof Code code && last instanceof Code before) {
      before.setLiteral(before.getLiteral() + code.getLiteral());
    } else {
      parent.appendChild(node);
    }
  }

  /** The text with one blank for every run of whatever looks blank. */
  static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        collapsed.append(c);
        blank = false;
      } else if (!blank) {
        collapsed.append(' ');
        blank = true;
      }
    }
    return collapsed.toString();
  }
}
