package org.errorcatalog.ingest.markdown;

/**
 * A page after its front matter, with what it includes in place.
 *
 * @param lineNumbers for every line of the text, the page's number of the line that it comes from
 */
public record PageBody(String text, int[] lineNumbers) {

  /** The page's number of a line of the text, which counts from 0. */
  public int lineNumber(int index) {
    return lineNumbers[index];
  }
}
