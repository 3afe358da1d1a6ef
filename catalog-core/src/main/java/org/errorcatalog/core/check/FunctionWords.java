package org.errorcatalog.core.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The small words of languages. They tell the language of a sentence at the cost of a look-up,
 * where what it is about (names, terms) does not. A set of languages is a number in which each has
 * a bit of its own.
 */
final class FunctionWords {

  private final Map<String, Long> languages = new HashMap<>();

  /** Of each language, its bit. */
  private final Map<String, Long> known = new HashMap<>();

  FunctionWords() {
    WordFile.byLanguage("function.words").forEach(this::take);
    if (known.size() > Long.SIZE) {
      throw new IllegalStateException("more languages than bits in function.words");
    }
  }

  private void take(String language, List<String> words) {
    long bit = 1L << known.size();
    known.put(language, bit);
    words.forEach(it -> languages.merge(it, bit, (some, more) -> some | more));
  }

  boolean know(String language) {
    return known.containsKey(language);
  }

  /** Whether it is a small word of a language and not of another one. */
  boolean tells(Word word, String language, String butNot) {
    return tells(languages(word), bit(language), bit(butNot));
  }

  /** How many of the words are small words of a language and not of another one. */
  int count(List<Word> words, String language, String butNot) {
    return count(in(words), language, butNot);
  }

  /** What small words there are: for each, the languages that it is of. */
  long[] in(List<Word> words) {
    long[] found = new long[words.size()];
    int count = 0;
    for (Word word : words) {
      long languages = languages(word);
      if (languages != 0) {
        found[count++] = languages;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** How many of those are of a language and not of another one. */
  int count(long[] found, String language, String butNot) {
    long bit = bit(language);
    long other = bit(butNot);
    int count = 0;
    for (long languages : found) {
      count += tells(languages, bit, other) ? 1 : 0;
    }
    return count;
  }

  private static boolean tells(long languages, long bit, long butNot) {
    return (languages & bit) != 0 && (languages & butNot) == 0;
  }

  private long bit(String language) {
    return known.getOrDefault(language, 0L);
  }

  private long languages(Word word) {
    if (!word.isReadable()) {
      return 0;
    }
    Long found = languages.get(word.text());
    int elided = found == null ? word.text().indexOf('\'') + 1 : 0;
    if (elided > 0) {
      found = languages.get(word.text().substring(0, elided));
    }
    return found == null ? 0 : found;
  }
}
