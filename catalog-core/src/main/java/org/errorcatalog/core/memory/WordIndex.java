package org.errorcatalog.core.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Which texts of a locale have which words. Immutable; about 200 bytes a text of 20 words. Texts
 * and words go by numbers, which later versions of the index share.
 */
final class WordIndex {

  static final WordIndex EMPTY = new WordIndex(Map.of(), Map.of());

  private static final int[] NONE = {};

  private final Map<String, Integer> numbers;
  private final Map<UnitRef, int[]> words;
  private final UnitRef[] units;
  private final int[][] wordsOf;
  private final int[][] textsWith;

  /**
   * An index.
   *
   * @param numbers of words
   * @param words of texts, by their numbers, which are sorted and differ
   */
  private WordIndex(Map<String, Integer> numbers, Map<UnitRef, int[]> words) {
    this.numbers = numbers;
    this.words = words;
    this.units = words.keySet().toArray(UnitRef[]::new);
    this.wordsOf = words.values().toArray(int[][]::new);
    this.textsWith = inverted(numbers.size(), wordsOf);
  }

  private static int[][] inverted(int words, int[][] wordsOf) {
    int[] counts = new int[words];
    for (int[] some : wordsOf) {
      for (int word : some) {
        counts[word]++;
      }
    }
    int[][] texts = new int[words][];
    Arrays.setAll(texts, word -> counts[word] == 0 ? NONE : new int[counts[word]]);
    for (int text = wordsOf.length - 1; text >= 0; text--) {
      for (int word : wordsOf[text]) {
        texts[word][--counts[word]] = text;
      }
    }
    return texts;
  }

  /** The same with some new or changed texts, Markdown. */
  WordIndex with(Map<UnitRef, String> changed) {
    if (changed.isEmpty()) {
      return this;
    }
    Map<String, Integer> more = new HashMap<>(numbers);
    Map<UnitRef, int[]> all = new LinkedHashMap<>(words);
    changed.forEach((unit, markdown) -> all.put(unit, numbered(markdown, more)));
    return new WordIndex(more, all);
  }

  private static int[] numbered(String markdown, Map<String, Integer> numbers) {
    return TermWords.placed(markdown).stream()
        .mapToInt(word -> numbers.computeIfAbsent(word.text(), each -> numbers.size()))
        .sorted()
        .distinct()
        .toArray();
  }

  int size() {
    return units.length;
  }

  UnitRef unit(int text) {
    return units[text];
  }

  /** The texts with a word, in order; none with a word that is unknown. */
  int[] textsWith(String word) {
    Integer number = numbers.get(word);
    return number == null ? NONE : textsWith[number];
  }

  /** The words that some condition is true of. */
  List<String> wordsThat(Predicate<String> condition) {
    List<String> some = new ArrayList<>();
    for (String word : numbers.keySet()) {
      if (condition.test(word)) {
        some.add(word);
      }
    }
    return some;
  }

  /** The numbers of words, sorted; unknown ones have none. */
  int[] numbersOf(List<String> some) {
    return some.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sorted()
        .distinct()
        .toArray();
  }

  /** How many of these words, by their numbers, a text has. */
  int common(int text, int[] sorted) {
    int[] own = wordsOf[text];
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < own.length && j < sorted.length) {
      if (own[i] == sorted[j]) {
        common++;
        i++;
        j++;
      } else if (own[i] < sorted[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
