package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.errorcatalog.core.text.Rendering;
import org.jspecify.annotations.Nullable;

/**
 * The markup of a text: its nodes, each with the place where it stands.
 *
 * @param nodes in the order of their beginnings, the outer before the inner; none of a text with
 *     more markup than anybody writes, which is taken literally
 */
record Markup(List<Marked> nodes) {

  private static final String PLAIN_SIGNS = ".,:;?%/()'\"“”’、。，？「」（）：；";
  private static final String PLAIN_WITHIN = "!-=#+>$@^|{}[";

  private static final Parser PARSER =
      Parser.builder()
          .maxOpenBlockParsers(32)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  Markup {
    nodes = List.copyOf(nodes);
  }

  /**
   * A node and its place.
   *
   * @param start the offset of its first character in the text
   * @param end the offset past its last one
   */
  record Marked(Node node, int start, int end) {

    boolean isCode() {
      return node instanceof Code
          || node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock;
    }

    /** Whether these words stand there as they are, without escapes and entities. */
    boolean isWritten(String words, String markdown) {
      return words.length() == end - start && markdown.startsWith(words, start);
    }

    /** Where a link or an image leads; empty for what is neither. */
    String target() {
      if (node instanceof Link link) {
        return link.getDestination();
      }
      return node instanceof Image image ? image.getDestination() : "";
    }
  }

  static Markup of(String markdown) {
    if (Rendering.isIntricate(markdown)) {
      return new Markup(List.of());
    }
    return isPlain(markdown) ? plain(markdown) : parsed(markdown);
  }

  static Markup parsed(String markdown) {
    List<Marked> found = new ArrayList<>();
    collect(PARSER.parse(markdown), found);
    return new Markup(found);
  }

  /** Whether it is one line without a sign that is markup where it stands, as most texts are. */
  private static boolean isPlain(String markdown) {
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || c == ' '
              || Character.isLetter(c)
              || PLAIN_SIGNS.indexOf(c) >= 0;
      if (!plain && (i == 0 || !isPlainWithin(markdown, i, c))) {
        return false;
      }
    }
    return !markdown.isEmpty() && markdown.equals(markdown.strip());
  }

  /**
   * Of a line, so that nothing that opens a block is meant, nor a link that is defined elsewhere.
   */
  private static boolean isPlainWithin(String line, int at, char c) {
    return switch (c) {
      case '_' -> isWord(line, at - 1) && isWord(line, at + 1);
      case '*' -> line.charAt(at - 1) == '.' && isWord(line, at + 1);
      case ']' -> at + 1 == line.length() || "([".indexOf(line.charAt(at + 1)) < 0;
      default -> Character.isDigit(c) || PLAIN_WITHIN.indexOf(c) >= 0;
    };
  }

  /** Between two of them, an underscore is none of emphasis; before one, a star closes none. */
  private static boolean isWord(String line, int at) {
    return at < line.length()
        && line.charAt(at) < 0x80
        && Character.isLetterOrDigit(line.charAt(at));
  }

  /** What the parser makes of a plain line, at a small part of its cost. */
  private static Markup plain(String line) {
    Paragraph paragraph = new Paragraph();
    Text words = new Text(line);
    new Document().appendChild(paragraph);
    paragraph.appendChild(words);
    return new Markup(
        List.of(new Marked(paragraph, 0, line.length()), new Marked(words, 0, line.length())));
  }

  /** Whether nothing of it is markup. */
  boolean isAllWords(String markdown) {
    return nodes.size() == 2
        && nodes.get(1).node() instanceof Text words
        && words.getLiteral().equals(markdown);
  }

  /** The nodes of a type, in their order. */
  <T extends Node> List<Marked> of(Class<T> type) {
    return nodes.stream().filter(each -> type.isInstance(each.node())).toList();
  }

  /** Iterative, since a text may nest deeper than the stack. */
  private static void collect(Node document, List<Marked> found) {
    Node node = document.getFirstChild();
    while (node != null) {
      if (!node.getSourceSpans().isEmpty()) {
        found.add(new Marked(node, start(node), end(node)));
      }
      node = next(node, document);
    }
  }

  /** The offset of the first character of a node of a text. */
  static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  /** The offset past its last one. */
  static int end(Node node) {
    SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  private static @Nullable Node next(Node node, Node document) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != document && up.getNext() == null) {
      up = up.getParent();
    }
    return up == document ? null : up.getNext();
  }
}
