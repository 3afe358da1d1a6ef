package org.errorcatalog.admin.edit;

import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.text.Revision;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.core.text.WordDiff;

/** What a reviewer made of somebody else's words. */
record ReviewedChange(String before, String after) {

  /**
   * In a history with the newest first: approved words of one person over handed-in ones of
   * another.
   */
  static Optional<ReviewedChange> in(List<Revision> history) {
    if (history.size() < 2) {
      return Optional.empty();
    }
    Revision now = history.get(0);
    Revision before = history.get(1);
    String old = before.markdown();
    String words = now.markdown();
    return now.state() == UnitState.APPROVED
            && before.origin() != Origin.IMPORT
            && !before.actor().equals(now.actor())
            && old != null
            && words != null
            && !old.equals(words)
        ? Optional.of(new ReviewedChange(old, words))
        : Optional.empty();
  }

  List<WordDiff.Piece> difference() {
    return WordDiff.of(before, after);
  }
}
