package org.errorcatalog.ingest.markdown;

import java.util.List;

/**
 * Lines of a page as they stand there, without blank ones around them.
 *
 * @param line the first one's number in the page; lines that were left out between them shift the
 *     others
 */
record Passage(int line, List<String> lines) {

  Passage {
    lines = List.copyOf(lines);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }
}
