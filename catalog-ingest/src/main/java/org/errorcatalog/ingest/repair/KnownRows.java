package org.errorcatalog.ingest.repair;

import java.util.List;

/** A page that a catalog took earlier: its rows speak for those of the same page elsewhere. */
public record KnownRows(String locale, List<KnownRow> rows) {

  public KnownRows {
    rows = List.copyOf(rows);
  }

  /**
   * A row of such a page.
   *
   * @param codeKey the code in upper case
   * @param text what the page said, CommonMark
   */
  public record KnownRow(String codeKey, String text) {}
}
