package org.errorcatalog.ingest.markdown;

import java.util.List;

/**
 * An error whose code stands in a heading or opens a list's item.
 *
 * @param line of the code in the page
 * @param textLines CommonMark; the first is what stands beside the code, if anything does
 */
record ListedError(int line, String codeCell, List<String> textLines) {

  ListedError {
    textLines = List.copyOf(textLines);
  }
}
