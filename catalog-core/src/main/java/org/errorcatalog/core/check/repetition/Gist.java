package org.errorcatalog.core.check.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private static final int LETTERS_OF_CHARACTER = 3;

  /** Letters that words have in common where one is a form of the other. */
  private static final int STEM = 4;

  static Gist of(String markdown) {
    boolean linked = markdown.contains("](");
    String text = linked ? TARGET.matcher(markdown).replaceAll("]") : markdown;
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

  /** How many letters it has; what stands for a syllable or a word counts as several. */
  int letters() {
    return words.stream()
        .mapToInt(
            it -> it.length() == 1 && it.charAt(0) > 0xFF ? LETTERS_OF_CHARACTER : it.length())
        .sum();
  }

  /** Whether each has a word that is like none of the other's. */
  boolean speaksOfOtherThan(Gist other) {
    return hasOwn(words, other.words) && hasOwn(other.words, words);
  }

  private static boolean hasOwn(List<String> words, List<String> others) {
    return words.stream()
        .filter(word -> word.length() >= STEM || word.charAt(0) >= FIRST_WITHOUT_BLANKS)
        .anyMatch(word -> others.stream().noneMatch(other -> isLike(word, other)));
  }

  /** Forms and compounds of a word count as the word. */
  private static boolean isLike(String word, String other) {
    String shorter = word.length() < other.length() ? word : other;
    String longer = shorter.equals(word) ? other : word;
    return shorter.length() < STEM - 1
        ? shorter.equals(longer)
        : longer.contains(shorter.substring(0, Math.min(STEM, shorter.length())));
  }
}
