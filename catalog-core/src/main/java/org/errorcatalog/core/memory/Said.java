package org.errorcatalog.core.memory;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a translation says. A term is in it where each of its words is, in any order, inflected or
 * as a part of a longer word: all that is asked for is the beginning of the word, anywhere.
 */
final class Said {

  /** Letters of articles and prepositions, which are not asked for between other words. */
  private static final int SMALL = 3;

  private final String text;
  private @Nullable String folded;

  Said(String text) {
    this.text = text;
  }

  boolean has(String target) {
    String words = folded();
    return stems(target).stream().allMatch(words::contains);
  }

  private String folded() {
    String found = folded;
    if (found == null) {
      found = TermWords.folded(text);
      folded = found;
    }
    return found;
  }

  private static List<String> stems(String target) {
    List<String> words =
        Stream.of(TermWords.folded(target).split("[\\s\\-/]++"))
            .filter(word -> !word.isEmpty())
            .toList();
    return words.stream()
        .filter(word -> words.size() == 1 || word.length() > SMALL || !isLatin(word))
        .map(Said::stem)
        .toList();
  }

  private static boolean isLatin(String word) {
    return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.LATIN;
  }

  /** Endings are short: none of four letters, one of five, two of six, three of nine and more. */
  private static String stem(String word) {
    int length = word.length();
    if (TermWords.isWithoutBlanks(word.codePointAt(0))) {
      return word;
    }
    int ending = length < 5 ? 0 : length == 5 ? 1 : length < 9 ? 2 : 3;
    return word.substring(0, length - ending);
  }
}
