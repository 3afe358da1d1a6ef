package org.errorcatalog.core.memory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some words to look for, as they follow each other, in large or small letters. */
public record Phrase(String words) {

  /** The longest phrase, in characters; the rest is cut. */
  public static final int LIMIT = 100;

  public Phrase {
    words = words.strip();
    words = words.length() > LIMIT ? words.substring(0, LIMIT) : words;
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isIn(@Nullable String text) {
    return text != null && !isEmpty() && next(text, 0) >= 0;
  }

  /** A text in pieces, those that are the phrase marked. */
  public List<Piece> markedIn(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int next = isEmpty() ? -1 : next(text, 0); next >= 0; next = next(text, at)) {
      Piece.add(pieces, text.substring(at, next), false);
      at = next + words.length();
      Piece.add(pieces, text.substring(next, at), true);
    }
    Piece.add(pieces, text.substring(at), false);
    return pieces;
  }

  private int next(String text, int from) {
    for (int at = from; at <= text.length() - words.length(); at++) {
      if (text.regionMatches(true, at, words, 0, words.length())) {
        return at;
      }
    }
    return -1;
  }
}
