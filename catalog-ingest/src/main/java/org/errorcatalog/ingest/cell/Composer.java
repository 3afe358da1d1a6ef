package org.errorcatalog.ingest.cell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document together from what a reader of HTML or Markdown meets one after the other,
 * however badly it is nested: no empty paragraph, no doubled blank, no list within a paragraph.
 */
final class Composer {

  private static final int DEPTH = 24;

  private final Document document = new Document();
  private final Deque<Node> containers = new ArrayDeque<>();
  private final Runs runs = new Runs();
  private final Inlines inlines = new Inlines();
  private @Nullable StringBuilder code;
  private int tables;
  private int tooDeep;

  Composer() {
    containers.push(document);
  }

  /** The document; nothing may be added any more. */
  Document finish() {
    endCode();
    runs.list();
    Trim.document(document);
    return document;
  }

  void text(String text) {
    if (code != null) {
      code.append(text);
    } else if (inlines.isOpen() || !text.isBlank()) {
      inlines.text(text, this::paragraph);
    }
  }

  void code(String literal) {
    if (code != null) {
      code.append(literal);
    } else {
      String words = Inlines.collapse(literal).strip();
      if (!words.isEmpty()) {
        inlines.add(new Code(words), this::paragraph);
      }
    }
  }

  void startCode() {
    endCode();
    code = new StringBuilder();
  }

  /** What was collected becomes a code span, or a block where it has several lines. */
  void endCode() {
    if (code != null) {
      String literal = code.toString();
      code = null;
      if (literal.strip().indexOf('\n') >= 0) {
        codeBlock(literal);
      } else {
        code(literal);
      }
    }
  }

  void codeBlock(String literal) {
    endParagraph();
    String lines = literal.stripTrailing().replaceAll("\\A(?:[ \t]*+\n)++", "");
    if (!lines.isEmpty()) {
      FencedCodeBlock block = new FencedCodeBlock();
      block.setLiteral(lines + "\n");
      container().appendChild(block);
    }
  }

  void startFormat(Node format) {
    inlines.start(format);
  }

  void endFormat(Class<? extends Node> kind) {
    inlines.end(kind);
  }

  /** A line break of the source: the next words are a paragraph that may yet be a list's item. */
  void breakLine() {
    if (code != null) {
      code.append('\n');
    } else if (tables > 0) {
      inlines.blank();
    } else {
      inlines.close();
    }
  }

  void endParagraph() {
    endCode();
    if (tables > 0) {
      inlines.blank();
    } else {
      inlines.close();
      runs.end();
    }
  }

  void startList(ListBlock list) {
    endParagraph();
    if (tables == 0 && containers.size() > DEPTH) {
      tooDeep++;
    } else if (tables == 0) {
      open(list);
    }
  }

  void endList() {
    endParagraph();
    if (tables == 0 && tooDeep > 0) {
      tooDeep--;
    } else if (tables == 0) {
      closeList();
    }
  }

  void startItem() {
    endParagraph();
    if (tables == 0) {
      item();
    }
  }

  void startTable() {
    endParagraph();
    if (tables++ == 0) {
      open(new BulletList());
    }
  }

  void endTable() {
    endCode();
    if (tables == 1) {
      tables = 0;
      endParagraph();
      closeList();
    } else if (tables > 1) {
      tables--;
    }
  }

  void startRow() {
    endParagraph();
    if (tables == 1) {
      inlines.close();
      item();
    }
  }

  /** The cells of a row stand on one line. */
  void startCell() {
    endParagraph();
    if (tables > 0 && inlines.isOpen()) {
      inlines.blank();
      inlines.text("| ", this::paragraph);
    }
  }

  private void open(ListBlock list) {
    Node parent = container();
    Node last = parent.getLastChild();
    if (last != null && last.getClass() == list.getClass()) {
      containers.push(last);
    } else {
      parent.appendChild(list);
      containers.push(list);
    }
  }

  private void closeList() {
    if (containers.size() > 1) {
      leaveItem();
      containers.pop();
    }
    runs.end();
  }

  private void item() {
    leaveItem();
    if (!(containers.element() instanceof ListBlock)) {
      open(new BulletList());
    }
    ListItem item = new ListItem();
    containers.element().appendChild(item);
    containers.push(item);
  }

  private void leaveItem() {
    if (containers.element() instanceof ListItem) {
      containers.pop();
    }
  }

  /** Where blocks go; a list holds none itself. */
  private Node container() {
    if (containers.element() instanceof ListBlock) {
      item();
    }
    return containers.element();
  }

  private Paragraph paragraph() {
    Paragraph paragraph = new Paragraph();
    container().appendChild(paragraph);
    runs.add(paragraph);
    return paragraph;
  }

  /** Paragraphs that only a line break parts, run by run. */
  private static final class Runs {

    private final List<List<Paragraph>> all = new ArrayList<>();
    private List<Paragraph> current = new ArrayList<>();

    void add(Paragraph paragraph) {
      current.add(paragraph);
    }

    void end() {
      if (current.size() > 1) {
        all.add(current);
      }
      current = new ArrayList<>();
    }

    void list() {
      end();
      all.forEach(BrokenLines::list);
    }
  }

  static ListBlock numbers(int start) {
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(start);
    list.setMarkerDelimiter(".");
    return list;
  }
}
