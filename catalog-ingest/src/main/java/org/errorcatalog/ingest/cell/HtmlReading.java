package org.errorcatalog.ingest.cell;

import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Has composed what HTML says within Markdown. */
final class HtmlReading {

  private static final String LOW = "0123456789+-=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";

  private final Composer composer;
  private final Links links;
  private boolean raised;

  HtmlReading(Composer composer, Links links) {
    this.composer = composer;
    this.links = links;
  }

  void text(String text) {
    composer.text(raised ? raise(text) : text);
  }

  void tag(Tag tag) {
    switch (tag.role()) {
      case BREAK -> composer.breakLine();
      case PARAGRAPH, RULE, BLOCK -> composer.endParagraph();
      case ITEM -> item(tag);
      case BULLETS -> list(tag, new BulletList());
      case NUMBERS -> list(tag, Composer.numbers(1));
      case EMPHASIS -> format(tag, new Emphasis());
      case STRONG -> format(tag, new StrongEmphasis());
      case LINK -> link(tag);
      case IMAGE -> text(tag.attribute("alt"));
      case RAISED -> raised = !tag.closing();
      case PLAIN -> {}
      case CODE -> code(tag);
      case PREFORMATTED -> preformatted(tag);
      case HEADING -> heading(tag);
      case TABLE -> table(tag);
      case ROW -> row(tag);
      case CELL -> cell(tag);
    }
  }

  private void item(Tag tag) {
    if (tag.closing()) {
      composer.endParagraph();
    } else {
      composer.startItem();
    }
  }

  private void list(Tag tag, ListBlock list) {
    if (tag.closing()) {
      composer.endList();
    } else {
      composer.startList(list);
    }
  }

  private void format(Tag tag, Node format) {
    if (tag.closing()) {
      composer.endFormat(format.getClass());
    } else if (!tag.closesItself()) {
      composer.startFormat(format);
    }
  }

  private void link(Tag tag) {
    if (tag.closing()) {
      composer.endFormat(Link.class);
    } else if (!tag.closesItself()) {
      links
          .target(tag.attribute("href"))
          .ifPresent(target -> composer.startFormat(new Link(target, null)));
    }
  }

  private void code(Tag tag) {
    if (tag.closing()) {
      composer.endCode();
    } else {
      composer.startCode();
    }
  }

  private void preformatted(Tag tag) {
    composer.endParagraph();
    if (!tag.closing()) {
      composer.startCode();
    }
  }

  private void heading(Tag tag) {
    composer.endParagraph();
    format(tag, new StrongEmphasis());
  }

  private void table(Tag tag) {
    if (tag.closing()) {
      composer.endTable();
    } else {
      composer.startTable();
    }
  }

  private void row(Tag tag) {
    if (!tag.closing()) {
      composer.startRow();
    }
  }

  private void cell(Tag tag) {
    if (!tag.closing()) {
      composer.startCell();
    }
  }

  /** Exponents and footnotes, of which Unicode knows the digits. */
  private static String raise(String text) {
    StringBuilder raisedText = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int index = LOW.indexOf(text.charAt(i));
      if (index < 0) {
        return text;
      }
      raisedText.append(RAISED.charAt(index));
    }
    return raisedText.toString();
  }
}
