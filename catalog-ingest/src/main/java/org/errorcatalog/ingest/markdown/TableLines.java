package org.errorcatalog.ingest.markdown;

import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.BlockStartImpl;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds tables as the extension of the parser does, but makes no cells of them: it would fill every
 * row up to the width of the table, which a small page can make gigabytes of.
 */
public final class TableLines extends AbstractBlockParserFactory {

  private final TableBlockParser.Factory tables = new TableBlockParser.Factory();

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BlockStart start = tables.tryStart(state, matched);
    if (start instanceof BlockStartImpl found) {
      BlockParser[] parsers = found.getBlockParsers();
      parsers[0] = new Uncut(parsers[0]);
    }
    return start;
  }

  private static final class Uncut extends AbstractBlockParser {

    private final BlockParser table;

    Uncut(BlockParser table) {
      this.table = table;
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
      return table.canHaveLazyContinuationLines();
    }

    @Override
    public Block getBlock() {
      return table.getBlock();
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return table.tryContinue(state);
    }

    @Override
    public void addLine(SourceLine line) {}

    @Override
    public void addSourceSpan(SourceSpan span) {
      table.addSourceSpan(span);
    }

    @Override
    public void parseInlines(InlineParser inlines) {}
  }
}
