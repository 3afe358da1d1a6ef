package org.errorcatalog.admin.assist;

import java.util.List;
import org.errorcatalog.core.check.FixedParts;

/** What a translation takes over from its source as it is. */
record PiecesBar(Work work, List<String> pieces) {

  /** Of more, none is found by its number. */
  private static final int MOST = 30;

  PiecesBar {
    pieces = List.copyOf(pieces);
  }

  static PiecesBar of(Work work) {
    return new PiecesBar(work, FixedParts.of(work.sourceText()).stream().limit(MOST).toList());
  }
}
