package org.errorcatalog.core.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The difference of two wordings, word by word; a language without blanks by the character. */
public final class WordDiff {

  private static final Pattern WORD =
      Pattern.compile(
          "(?s)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[\\p{L}\\p{N}]++|\\s++|.");

  /** Past so many words that may differ, nobody reads word by word, and comparing takes long. */
  private static final int MOST = 4_000;

  private WordDiff() {}

  /** What both have and what one of them has, in order. */
  public static List<Piece> of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    int start = sameAtStart(old, now);
    int end = sameAtEnd(old, now, start);
    List<Piece> pieces = new ArrayList<>();
    add(pieces, Kind.SAME, old.subList(0, start));
    compare(pieces, old.subList(start, old.size() - end), now.subList(start, now.size() - end));
    add(pieces, Kind.SAME, old.subList(old.size() - end, old.size()));
    return List.copyOf(pieces);
  }

  private static void compare(List<Piece> pieces, List<String> old, List<String> now) {
    if (old.size() + now.size() > MOST) {
      add(pieces, Kind.REMOVED, old);
      add(pieces, Kind.ADDED, now);
      return;
    }
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
      add(pieces, Kind.REMOVED, delta.getSource().getLines());
      add(pieces, Kind.ADDED, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().size();
    }
    add(pieces, Kind.SAME, old.subList(at, old.size()));
  }

  private static int sameAtStart(List<String> old, List<String> now) {
    int same = 0;
    while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
      same++;
    }
    return same;
  }

  private static int sameAtEnd(List<String> old, List<String> now, int start) {
    int same = 0;
    while (same < Math.min(old.size(), now.size()) - start
        && old.get(old.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
      same++;
    }
    return same;
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
  public record Piece(Kind kind, String text) {}

  /** Where a run of words is found: in both wordings or in one of them. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }
}
