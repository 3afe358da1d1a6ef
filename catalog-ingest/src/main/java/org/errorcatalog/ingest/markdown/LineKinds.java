package org.errorcatalog.ingest.markdown;

import java.util.BitSet;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Of what kind the lines of a text are, counted from 0.
 *
 * @param code lines in code or comments
 * @param rows lines of tables
 * @param openFence what closes the code fence that the text leaves open, or null
 * @param paragraph whether the text is one paragraph and nothing else
 */
record LineKinds(BitSet code, BitSet rows, @Nullable String openFence, boolean paragraph) {

  static LineKinds of(String text) {
    Node page = Blocks.of(text);
    BitSet code = new BitSet();
    BitSet rows = new BitSet();
    page.accept(new Marking(code, rows));
    Node only = page.getFirstChild();
    return new LineKinds(
        code,
        rows,
        openFence(page.getLastChild()),
        only instanceof Paragraph && only.getNext() == null);
  }

  private static @Nullable String openFence(@Nullable Node last) {
    return last instanceof FencedCodeBlock block && block.getClosingFenceLength() == null
        ? block.getFenceCharacter().repeat(block.getOpeningFenceLength())
        : null;
  }

  private static final class Marking extends AbstractVisitor {

    private final BitSet code;
    private final BitSet rows;

    Marking(BitSet code, BitSet rows) {
      this.code = code;
      this.rows = rows;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      mark(block, code);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      mark(block, code);
    }

    @Override
    public void visit(HtmlBlock block) {
      if (block.getLiteral().stripLeading().startsWith("<!--")) {
        mark(block, code);
      }
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock) {
        mark(block, rows);
      }
    }

    private static void mark(Block block, BitSet lines) {
      for (SourceSpan span : block.getSourceSpans()) {
        lines.set(span.getLineIndex());
      }
    }
  }
}
