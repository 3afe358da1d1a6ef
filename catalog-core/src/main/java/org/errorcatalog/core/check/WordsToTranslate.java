package org.errorcatalog.core.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a text's words tells about it, in any language. */
final class WordsToTranslate {

  /** What stands between blanks, as names, paths and identifiers do. */
  private static final Pattern TOKEN = Pattern.compile("[^\\s\u00A0\u202F]++");

  /** A word among the marks around it. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{P}\u2060]*+([\\p{L}\\p{M}]++(?:['’\\-][\\p{L}\\p{M}]++){0,3})[\\p{P}\u2060]*+");

  /** So many words are no name and no accident. */
  static final int FEW = 3;

  private static final int LETTERS_OF_WORD = 4;

  private WordsToTranslate() {}

  /**
   * How many words somebody would translate. Names, abbreviations and identifiers are written with
   * capitals or stand alone, so that it takes small letters and a neighbour to be a word; only the
   * first may have a capital. Letters that are neither count as words by their number.
   */
  static int in(Prose prose) {
    int words = 0;
    int row = 0;
    Matcher token = TOKEN.matcher(prose.characters());
    for (int i = 0; token.find(); i++) {
      int weight = weight(token.group(), i == 0);
      if (weight == 0) {
        words += inRow(row);
        row = 0;
      }
      row += weight;
    }
    return words + inRow(row);
  }

  private static int inRow(int words) {
    return words > 1 ? words : 0;
  }

  private static int weight(String token, boolean first) {
    Matcher word = WORD.matcher(token);
    if (!word.matches()) {
      return 0;
    }
    String letters = word.group(1);
    int length = letters.codePointCount(0, letters.length());
    boolean capitals = letters.codePoints().skip(first ? 1 : 0).anyMatch(Character::isUpperCase);
    if (length < 2 || capitals) {
      return 0;
    }
    boolean cased = letters.codePoints().anyMatch(Character::isLowerCase);
    return cased ? 1 : 1 + length / LETTERS_OF_WORD;
  }
}
