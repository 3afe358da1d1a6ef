package org.errorcatalog.core.text;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/**
 * Writes a link as its text, followed by its address in brackets where the two differ, and code
 * without quotes that it does not have.
 */
class PlainInlines implements NodeRenderer {

  private final TextContentNodeRendererContext context;

  PlainInlines(TextContentNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Link.class, Code.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Code code) {
      context.getWriter().write(code.getLiteral());
    } else if (node instanceof Link link) {
      render(link);
    }
  }

  private void render(Link link) {
    for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    String address = link.getDestination();
    String text = textOf(link);
    if (!address.equals(text) && !address.equals("mailto:" + text)) {
      context.getWriter().write(" (" + address + ")");
    }
  }

  private static String textOf(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString();
  }
}
