package org.errorcatalog.admin.page;

import java.util.List;
import org.errorcatalog.core.text.WordDiff;
import org.errorcatalog.core.text.WordDiff.Kind;

/**
 * What two versions of a unit do not agree on.
 *
 * @param words of a text or wording, what both say too
 * @param facts of an entry
 */
public record Difference(List<WordDiff.Piece> words, List<FactChange> facts) {

  public Difference {
    words = List.copyOf(words);
    facts = List.copyOf(facts);
  }

  /** Whether both say the same. */
  public boolean none() {
    return facts.isEmpty() && words.stream().allMatch(piece -> piece.kind() == Kind.SAME);
  }
}
