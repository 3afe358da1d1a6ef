package org.errorcatalog.core.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.errorcatalog.core.placeholder.Placeholder;
import org.errorcatalog.core.placeholder.Placeholders;

/**
 * How alike two texts are: the words that have to be taken out, put in or replaced to make one of
 * the other, as a share of the longer one. Which number, which placeholder and which target of a
 * link makes no difference, nor do letter case, accents, markup and punctuation.
 */
public final class Similarity {

  /** Below that, a translation of one is of no help with the other, in percent. */
  public static final int LEAST = 60;

  /** Words that are compared; longer texts count as alike as their beginnings are. */
  private static final int MOST_WORDS = 500;

  private static final String ANYTHING = "#";
  private static final Pattern TARGET = Pattern.compile("\\]\\([^()\\s]{0,2000}+\\)");

  private final String text;
  private final List<String> words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] own;

  /** Compares with this text, Markdown. */
  public Similarity(String text) {
    this.text = text;
    this.words = words(text);
    this.words.forEach(word -> numbers.putIfAbsent(word, numbers.size()));
    this.own = numbered(words);
  }

  /** Words as they are compared: what makes no difference is one word. */
  static List<String> words(String markdown) {
    String text = TARGET.matcher(markdown).replaceAll("]");
    List<String> words = new ArrayList<>();
    int at = 0;
    for (Placeholder each : Placeholders.in(text)) {
      add(text.substring(at, each.start()), words);
      words.add(ANYTHING);
      at = each.end();
    }
    add(text.substring(at), words);
    return words.size() > MOST_WORDS ? List.copyOf(words.subList(0, MOST_WORDS)) : words;
  }

  private static void add(String text, List<String> words) {
    for (PlacedWord word : TermWords.placed(text)) {
      boolean number = word.text().chars().allMatch(Character::isDigit);
      words.add(number ? ANYTHING : word.text());
    }
  }

  /** In their order. */
  List<String> words() {
    return words;
  }

  /** Whether a word is told from others. */
  static boolean tells(String word) {
    return !word.equals(ANYTHING);
  }

  /** In percent: 100 is the very same text, 99 one that differs in what makes no difference. */
  public int percentOf(String other) {
    if (text.equals(other)) {
      return 100;
    }
    int[] theirs = numbered(words(other));
    int longer = Math.max(own.length, theirs.length);
    if (longer == 0) {
      return 0;
    }
    return Math.min(99, 100 * (longer - distance(own, theirs)) / longer);
  }

  /** Words that this text has not are all alike: none of them is one of its own. */
  private int[] numbered(List<String> some) {
    return some.stream().mapToInt(word -> numbers.getOrDefault(word, -1)).toArray();
  }

  /** Levenshtein's, row by row. */
  private static int distance(int[] one, int[] other) {
    int[] above = new int[other.length + 1];
    for (int j = 0; j <= other.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length; i++) {
      int[] row = new int[other.length + 1];
      row[0] = i;
      for (int j = 1; j <= other.length; j++) {
        int replaced = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length];
  }
}
