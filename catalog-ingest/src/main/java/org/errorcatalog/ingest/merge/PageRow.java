package org.errorcatalog.ingest.merge;

import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.action.CuedText;
import org.errorcatalog.ingest.action.Split;
import org.errorcatalog.ingest.repair.ErrorRow;

/**
 * A row of a page, taken apart.
 *
 * @param cued its text and advice, with what the cues of its language say
 * @param split the same as description and actions: by itself, until its entry's other texts tell
 */
public record PageRow(ErrorRow row, CuedText cued, Split split) {

  PageRow(ErrorRow row, CuedText cued) {
    this(row, cued, cued.alone());
  }

  PageRow with(Split other) {
    return new PageRow(row, cued, other);
  }

  int line() {
    return row.line();
  }

  Code code() {
    return row.code();
  }
}
