package org.errorcatalog.ingest.cell;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;

/** Writes down what a document says, so that two can be compared. */
final class Essence {

  private final StringBuilder essence = new StringBuilder();
  private boolean afterText;

  private Essence() {}

  static String of(Node node) {
    Essence essence = new Essence();
    essence.write(node);
    return essence.essence.toString();
  }

  /** Of a paragraph that is nothing but words. */
  static String ofWords(String words) {
    return "\nDocument {\nParagraph {\ntext " + words + "}}";
  }

  private void write(Node node) {
    if (node instanceof Text text) {
      essence.append(afterText ? "" : "\ntext ").append(text.getLiteral());
      afterText = true;
      return;
    }
    afterText = false;
    essence.append('\n').append(name(node)).append(' ').append(detail(node)).append('{');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
    afterText = false;
    essence.append('}');
  }

  private static String name(Node node) {
    return node instanceof Link ? "Link" : node.getClass().getSimpleName();
  }

  private static String detail(Node node) {
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof Link link) {
      return link.getDestination() + ' ' + link.getTitle();
    }
    if (node instanceof FencedCodeBlock code) {
      return code.getLiteral();
    }
    if (node instanceof ListBlock list) {
      return list.isTight()
          + (list instanceof OrderedList numbers ? " " + numbers.getMarkerStartNumber() : "");
    }
    if (node instanceof HtmlInline html) {
      return html.getLiteral();
    }
    return node instanceof HtmlBlock html ? html.getLiteral() : "";
  }
}
