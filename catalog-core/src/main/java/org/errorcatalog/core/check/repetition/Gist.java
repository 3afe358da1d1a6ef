package org.errorcatalog.core.check.repetition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.errorcatalog.core.placeholder.Placeholder;
import org.errorcatalog.core.placeholder.Placeholders;

/**
 * What a text says, apart from blanks, punctuation, letter case, markup and the order of its
 * placeholders.
 *
 * @param words in small letters, in their order; a Chinese, Japanese or Thai character is one
 * @param placeholders in the order of the alphabet
 */
record Gist(List<String> words, List<String> placeholders) {

  private static final Pattern TARGET = Pattern.compile("\\]\\([^()\\s]{0,2000}+\\)");

  /** Thai; no script before it writes its words together. */
  private static final int FIRST_WITHOUT_BLANKS = 0xE00;

  /** Of words written together, so that each stands for several letters. */
  private static final int FEW_LETTERS = 20;

  private static final int LETTERS_OF_CHARACTER = 3;

  static Gist of(String markdown) {
    String text = TARGET.matcher(markdown).replaceAll("]");
    List<String> words = new ArrayList<>();
    List<String> placeholders = new ArrayList<>();
    int at = 0;
    for (Placeholder each : Placeholders.in(text)) {
      addWords(text.substring(at, each.start()), words);
      placeholders.add(each.meant());
      at = each.end();
    }
    addWords(text.substring(at), words);
    placeholders.sort(null);
    return new Gist(List.copyOf(words), List.copyOf(placeholders));
  }

  private static void addWords(String text, List<String> words) {
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean alone = isWithoutBlanks(c);
      if (alone || !isWord(c)) {
        addWord(text, start, at, words);
        start = next;
      }
      if (alone) {
        words.add(Character.toString(c));
      }
      at = next;
    }
    addWord(text, start, text.length(), words);
  }

  private static void addWord(String text, int from, int to, List<String> words) {
    if (to > from) {
      words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isWithoutBlanks(int c) {
    if (c < FIRST_WITHOUT_BLANKS) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> isWord(c);
      default -> false;
    };
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether it says so little that it may mean several things. */
  boolean isShort() {
    return letters() < FEW_LETTERS;
  }

  /** About as many as it would have in letters. */
  private int letters() {
    return words.stream()
        .mapToInt(
            it -> it.length() == 1 && it.charAt(0) > 0xFF ? LETTERS_OF_CHARACTER : it.length())
        .sum();
  }

  /** How many of the words two texts share, from 0 to 1. */
  double likeness(Gist other) {
    Map<String, Integer> left = new HashMap<>();
    words.forEach(word -> left.merge(word, 1, Integer::sum));
    long common = other.words.stream().filter(it -> left.merge(it, -1, Integer::sum) >= 0).count();
    int all = words.size() + other.words.size();
    return all == 0 ? 1 : 2.0 * common / all;
  }
}
