package org.errorcatalog.admin.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The difference of two wordings, word by word; a language without blanks by the character. */
final class WordDiff {

  private static final Pattern WORD =
      Pattern.compile(
          "(?s)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{N}]+|\\s+|.");

  private WordDiff() {}

  static List<Piece> of(String before, String after) {
    List<String> old = words(before);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
      add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
      add(pieces, Kind.REMOVED, delta.getSource().getLines());
      add(pieces, Kind.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Kind.SAME, old.subList(at, old.size()));
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** A run of words. */
  record Piece(Kind kind, String text) {}

  /** Where a run of words is found: in both wordings or in one of them. */
  enum Kind {
    SAME,
    REMOVED,
    ADDED
  }
}
