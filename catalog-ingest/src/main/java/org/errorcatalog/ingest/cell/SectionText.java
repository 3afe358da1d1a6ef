package org.errorcatalog.ingest.cell;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a section of a page into the same CommonMark as a cell: headings and the labels of notes
 * become bold words, a table's rows list items.
 */
public final class SectionText {

  private SectionText() {}

  /**
   * The section as CommonMark, however long it is.
   *
   * @param pageAddress what relative links are relative to, where it is known
   */
  public static Cleaned clean(List<String> lines, @Nullable URI pageAddress) {
    return new Cleaning(pageAddress).cleanSection(String.join("\n", lines));
  }
}
