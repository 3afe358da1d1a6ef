package org.errorcatalog.ingest.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Says where the blocks of a text are, by lines. What stands inside them is not parsed: it would
 * cost most of the time, and nobody here looks at it.
 */
final class Blocks {

  private static final int NESTING = 32;

  private static final Parser PARSER =
      Parser.builder()
          .customBlockParserFactory(new TableLines())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(context -> (lines, node) -> {})
          .maxOpenBlockParsers(NESTING)
          .build();

  private Blocks() {}

  /** The document, whose blocks have source spans and no inline nodes. */
  static Node of(String text) {
    return PARSER.parse(text);
  }
}
