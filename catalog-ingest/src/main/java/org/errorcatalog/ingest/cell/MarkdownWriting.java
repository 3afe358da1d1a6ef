package org.errorcatalog.ingest.cell;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes text with as few escapes as it can do with, since people read and edit it. */
final class MarkdownWriting {

  private MarkdownWriting() {}

  static MarkdownRenderer with(Escapes escapes) {
    return MarkdownRenderer.builder().nodeRendererFactory(new Factory(escapes)).build();
  }

  private record Factory(Escapes escapes) implements MarkdownNodeRendererFactory {

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new Words(context, escapes);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of();
    }
  }

  private record Words(MarkdownNodeRendererContext context, Escapes escapes)
      implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Text.class, Autolink.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Autolink && node.getFirstChild() instanceof Text text) {
        context.getWriter().raw("<" + text.getLiteral() + ">");
      } else if (node instanceof Text text) {
        boolean opens = text.getPrevious() == null && text.getParent() instanceof Paragraph;
        boolean beforeLink = text.getNext() instanceof Link;
        context.getWriter().raw(escapes.escape(text.getLiteral(), opens, beforeLink));
      }
    }
  }
}
