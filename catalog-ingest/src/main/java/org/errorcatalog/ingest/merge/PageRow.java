package org.errorcatalog.ingest.merge;

import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.action.Split;
import org.errorcatalog.ingest.repair.ErrorRow;

/**
 * A row of a page, taken apart.
 *
 * @param split its text and advice, as description and actions
 */
public record PageRow(ErrorRow row, Split split) {

  int line() {
    return row.line();
  }

  Code code() {
    return row.code();
  }
}
