package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of a page. The parser only says where blocks are: it drops a row's excess cells
 * without a word, so the rows are cut from the source.
 */
final class TableFinder {

  private TableFinder() {}

  /**
   * The tables in the order of the page.
   *
   * @param lines of the same body
   */
  static List<Table> tables(PageBody body, Outline lines) {
    Walk walk = new Walk(body, lines);
    Blocks.of(body.text()).accept(walk);
    return walk.tables;
  }

  /** Goes through the blocks and remembers under which heading it is. */
  private static final class Walk extends AbstractVisitor {

    private final PageBody body;
    private final Outline page;
    private final List<Table> tables = new ArrayList<>();
    private String title = "";

    Walk(PageBody body, Outline page) {
      this.body = body;
      this.page = page;
    }

    @Override
    public void visit(Heading heading) {
      title = lines(heading).stream().map(this::source).collect(Collectors.joining(" "));
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock) {
        table(block);
      }
    }

    private void table(Block block) {
      List<TableRow> rows = new ArrayList<>(lines(block).stream().map(this::row).toList());
      Node next = following(block);
      while (next instanceof Paragraph paragraph && goesOn(paragraph, rows)) {
        lines(paragraph).forEach(line -> rows.add(row(line)));
        next = following(next);
      }
      tables.add(new Table(title, rows.get(0), filled(rows)));
    }

    /** The next block; a blank line cuts a quote in two as well. */
    private static @Nullable Node following(Node block) {
      boolean quoted = block.getNext() == null && block.getParent() instanceof BlockQuote;
      return quoted && block.getParent().getNext() instanceof BlockQuote quote
          ? quote.getFirstChild()
          : block.getNext();
    }

    /**
     * A blank line ends a table, but the rows after it are still rows, and so is the rest of a row
     * that it cut.
     */
    private boolean goesOn(Paragraph paragraph, List<TableRow> rows) {
      TableRow head = rows.get(0);
      int width = head.cells().size();
      List<TableRow> more = lines(paragraph).stream().map(this::row).toList();
      TableRow next = more.get(0);
      boolean isRow = next.opened() && (next.closed() || next.cells().size() >= width);
      boolean isRest = next.closed() && rows.get(rows.size() - 1).isContinuedBy(next, width);
      return head.opened()
          && (isRow || isRest)
          && more.stream().allMatch(row -> row.opened() || row.closed());
    }

    private TableRow row(SourceSpan span) {
      String line = source(span);
      String shown = line.strip();
      return new TableRow(
          body.lineNumber(span.getLineIndex()),
          shown.startsWith("|"),
          shown.endsWith("|"),
          RowCutter.cells(shown));
    }

    private String source(SourceSpan span) {
      int from = span.getColumnIndex();
      return page.line(span.getLineIndex()).substring(from, from + span.getLength());
    }

    private static List<SourceSpan> lines(Block block) {
      return block.getSourceSpans();
    }
  }

  /** The rows below the delimiter; one that was broken over several lines is put together again. */
  private static List<TableRow> filled(List<TableRow> lines) {
    int width = lines.get(0).cells().size();
    List<TableRow> rows = new ArrayList<>();
    for (TableRow line : lines.subList(Math.min(2, lines.size()), lines.size())) {
      TableRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && last.isContinuedBy(line, width)) {
        rows.set(rows.size() - 1, last.continuedBy(line));
      } else if (!line.isFiller() && !line.isProse()) {
        rows.add(line);
      }
    }
    return rows;
  }
}
