package org.errorcatalog.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Leaves the words of links that lead nowhere good, and of images, which would be fetched. */
class Defusing extends AbstractVisitor {

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?|mailto):.*");

  private final Predicate<String> allowed;

  private Defusing(Predicate<String> allowed) {
    this.allowed = allowed;
  }

  /** What a reader may see as an address. */
  static Defusing toShow() {
    return new Defusing(Defusing::isSafe);
  }

  /** What a reader may click on, wherever the text is shown. */
  static Defusing toEmbed() {
    return new Defusing(address -> ABSOLUTE.matcher(address).matches());
  }

  private static boolean isSafe(String address) {
    int colon = address.indexOf(':');
    boolean scheme = colon >= 0 && address.substring(0, colon).matches("[^/?#]*+");
    return !scheme || ABSOLUTE.matcher(address).matches();
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    link.setTitle(null);
    if (!allowed.test(link.getDestination())) {
      unwrap(link);
    }
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
    unwrap(image);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code.setInfo(null);
  }

  private static void unwrap(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    children.forEach(node::insertBefore);
    node.unlink();
  }
}
