package org.errorcatalog.ingest.cell;

import java.net.URI;
import java.util.List;
import org.errorcatalog.ingest.markdown.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Turns a table's cell into CommonMark that stands by itself: lists and line breaks that HTML had
 * to make inside a cell become Markdown. What looks like a tag or like emphasis and is none, as
 * {@code <site address>} and {@code %.*ls}, is a placeholder and stays.
 */
public final class CellText {

  private CellText() {}

  /** The cell as CommonMark, its relative links as they are. */
  public static String clean(String cell) {
    return clean(cell, null).markdown();
  }

  /**
   * The cell as CommonMark.
   *
   * @param pageAddress what relative links are relative to, where it is known
   */
  public static Cleaned clean(String cell, @Nullable URI pageAddress) {
    String text = Blanks.strip(cell);
    if (PlainCell.is(text)) {
      return new Cleaned(text, List.of());
    }
    return new Cleaning(pageAddress).clean(text);
  }
}
