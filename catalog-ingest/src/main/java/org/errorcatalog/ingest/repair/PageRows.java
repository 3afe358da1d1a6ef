package org.errorcatalog.ingest.repair;

import java.net.URI;
import java.util.List;
import org.errorcatalog.ingest.markdown.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * A page's rows before repair.
 *
 * @param address of the page, against which its relative links are resolved; null where unknown
 */
public record PageRows(String locale, @Nullable URI address, List<RawRow> rows) {

  public PageRows {
    rows = List.copyOf(rows);
  }
}
