package org.errorcatalog.ingest.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.errorcatalog.ingest.markdown.RowCutter;

/** Reads what the parser found, HTML too, and has it composed anew. */
final class MarkdownReading {

  private static final Pattern LABEL = Pattern.compile("\\[!(\\p{L}{1,30})\\]\\s*+");

  private final String source;
  private final Parser inline;
  private final Links links;
  private final Composer composer = new Composer();
  private final HtmlReading html;
  private Tags tags = Tags.of(new Document());

  private MarkdownReading(String source, Parser inline, Links links) {
    this.source = source;
    this.inline = inline;
    this.links = links;
    this.html = new HtmlReading(composer, links);
  }

  /**
   * The document as it should be.
   *
   * @param source what was parsed, shields and all
   * @param inline parses a single line that is no block but a paragraph
   */
  static Document read(Node parsed, String source, Parser inline, Links links) {
    MarkdownReading reading = new MarkdownReading(source, inline, links);
    reading.blocks(parsed);
    return reading.composer.finish();
  }

  private void blocks(Node parent) {
    for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
      block(block);
    }
  }

  private void block(Node block) {
    if (block instanceof FencedCodeBlock code) {
      composer.codeBlock(Shield.lift(code.getLiteral()));
    } else if (block instanceof IndentedCodeBlock code) {
      composer.codeBlock(Shield.lift(code.getLiteral()));
    } else if (block instanceof BulletList) {
      list(block, new BulletList());
    } else if (block instanceof OrderedList numbers) {
      Integer start = numbers.getMarkerStartNumber();
      list(block, Composer.numbers(start == null ? 1 : start));
    } else if (block instanceof HtmlBlock htmlBlock) {
      line(htmlBlock.getLiteral().replace('\n', ' '));
    } else if (block instanceof TableBlock) {
      table(block.getSourceSpans());
    } else if (block instanceof BlockQuote) {
      label(block);
      blocks(block);
    } else if (block instanceof Heading) {
      composer.startFormat(new StrongEmphasis());
      paragraph(block);
      composer.endFormat(StrongEmphasis.class);
    } else if (block instanceof Block && !(block instanceof LinkReferenceDefinition)) {
      paragraph(block);
    }
  }

  private void list(Node list, ListBlock composed) {
    composer.startList(composed);
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        composer.startItem();
        blocks(item);
      }
    }
    composer.endList();
  }

  /** The rows are cut from the source, since the parser drops a row's excess cells. */
  private void table(List<SourceSpan> lines) {
    composer.startTable();
    for (int i = 0; i < lines.size(); i++) {
      if (i != 1) {
        composer.startRow();
        int from = lines.get(i).getInputIndex();
        RowCutter.cells(source.substring(from, from + lines.get(i).getLength()))
            .forEach(this::cell);
      }
    }
    composer.endTable();
  }

  private void cell(String cell) {
    composer.startCell();
    line(cell.strip());
  }

  private void line(String line) {
    blocks(inline.parse(line));
  }

  private void paragraph(Node block) {
    composer.endParagraph();
    Tags outer = tags;
    tags = Tags.of(block);
    inlines(block);
    composer.endCode();
    tags = outer;
    composer.endParagraph();
  }

  /** The kind of a note stands in front of it, as a bold word. */
  private void label(Node quote) {
    Node first = quote.getFirstChild();
    if (first != null && first.getFirstChild() instanceof Text text) {
      Matcher label = LABEL.matcher(text.getLiteral());
      if (label.lookingAt()) {
        String word = label.group(1);
        text.setLiteral(text.getLiteral().substring(label.end()));
        composer.endParagraph();
        composer.startFormat(new StrongEmphasis());
        composer.text(word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT));
        composer.endFormat(StrongEmphasis.class);
        composer.endParagraph();
      }
    }
  }

  private void inlines(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node);
    }
  }

  private void inline(Node node) {
    if (node instanceof Text text) {
      html.text(Shield.lift(text.getLiteral()));
    } else if (node instanceof Code code) {
      composer.code(Shield.lift(code.getLiteral()));
    } else if (node instanceof SoftLineBreak) {
      composer.text(" ");
    } else if (node instanceof HardLineBreak) {
      composer.breakLine();
    } else if (node instanceof Emphasis) {
      format(node, new Emphasis());
    } else if (node instanceof StrongEmphasis) {
      format(node, new StrongEmphasis());
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof HtmlInline tag) {
      html(tag);
    } else if (node instanceof Image) {
      inlines(node);
    }
  }

  private void format(Node node, Node format) {
    composer.startFormat(format);
    inlines(node);
    composer.endFormat(format.getClass());
  }

  private void link(Link link) {
    String written = Shield.lift(link.getDestination());
    Optional<String> target = links.target(written);
    if (target.isEmpty()) {
      inlines(link);
    } else if (isAutolink(link)) {
      format(link, new Autolink(target.get()));
    } else if (link.getFirstChild() == null) {
      composer.startFormat(new Link(target.get(), null));
      composer.text(written);
      composer.endFormat(Link.class);
    } else {
      format(link, new Link(target.get(), null));
    }
  }

  /** The source is two brackets longer than the text. */
  private static boolean isAutolink(Link link) {
    return link.getFirstChild() instanceof Text text
        && text.getNext() == null
        && link.getSourceSpans().size() == 1
        && link.getSourceSpans().get(0).getLength() == text.getLiteral().length() + 2;
  }

  private void html(HtmlInline node) {
    String literal = Shield.lift(node.getLiteral());
    Optional<Tag> tag = tags.tag(node);
    if (tag.isPresent()) {
      html.tag(tag.get());
    } else if (!literal.startsWith("<!--")) {
      html.text(literal);
    }
  }
}
