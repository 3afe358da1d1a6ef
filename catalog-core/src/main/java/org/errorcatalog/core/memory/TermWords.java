package org.errorcatalog.core.memory;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words as terms are looked for: without regard to case and accents, an English
 * plural like its singular. In scripts without blanks each character is a word.
 */
final class TermWords {

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

  private TermWords() {}

  static List<String> of(String text) {
    return placed(text).stream().map(word -> singular(word.text())).toList();
  }

  /** As they stand there, plurals too. */
  static List<PlacedWord> placed(String text) {
    List<PlacedWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(new PlacedWord(folded(text.substring(at, end)), at, end));
      }
      at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
    }
    return words;
  }

  /** Past the word that begins there; the same place where none does. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (isWithoutBlanks(character)) {
        return at == from ? at + Character.charCount(character) : at;
      }
      if (!isPart(character)) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  private static boolean isPart(int character) {
    return Character.isLetterOrDigit(character)
        || character == '_'
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  static boolean isWithoutBlanks(int character) {
    if (character < 0x0E00) {
      return false;
    }
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** Lower case without accents; what differs in nothing else is the same. */
  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder();
    DECOMPOSED
        .normalize(lower)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Terms and texts are treated alike, so that a wrong singular does no harm. */
  static String singular(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes");
    return word.substring(0, length - (hissing ? 2 : 1));
  }
}
