package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Finds the tables of a page. The parser only says where they are: it drops a row's excess cells
 * without a word, so the rows are cut from the source.
 */
final class TableFinder {

  private static final int NESTING = 32;

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(NESTING)
          .build();

  /**
   * The tables in the order of the page.
   *
   * @param firstLine the page's number of the body's first line
   */
  List<Table> tables(String body, int firstLine) {
    List<Table> tables = new ArrayList<>();
    parser
        .parse(body)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                  tables.add(table(block.getSourceSpans(), body, firstLine));
                }
              }
            });
    return tables;
  }

  private static Table table(List<SourceSpan> lines, String body, int firstLine) {
    List<TableRow> rows = lines.stream().map(line -> row(line, body, firstLine)).toList();
    return new Table(rows.get(0), rows.stream().skip(2).filter(row -> !row.isFiller()).toList());
  }

  private static TableRow row(SourceSpan span, String body, int firstLine) {
    int from = span.getInputIndex();
    String line = body.substring(from, from + span.getLength());
    return new TableRow(firstLine + span.getLineIndex(), RowCutter.cells(line));
  }
}
