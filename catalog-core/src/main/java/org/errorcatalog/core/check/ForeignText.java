package org.errorcatalog.core.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.errorcatalog.core.language.LanguageDetection;

/**
 * Whether a whole text is in another language than its locale. Says so only where it is clear: the
 * letters decide where they can; else the small words do, and a model has to agree with them, since
 * names and terms look English in every language.
 */
final class ForeignText {

  /** Letters in the middle of words of a script that is not the locale's. */
  private static final int LEAST_LETTERS = 12;

  /** UTF-16 units, without names and signs. */
  private static final int LEAST_SENTENCE = 20;

  private final LanguageDetection languages;
  private final FunctionWords small;

  ForeignText(LanguageDetection languages, FunctionWords small) {
    this.languages = languages;
    this.small = small;
  }

  /** The language that a text is in, as it begins a tag; empty where that may be its locale's. */
  Optional<String> language(CheckedText text) {
    UnicodeScript own = languages.script(text.locale());
    List<Word> words = readable(text);
    if (own == UnicodeScript.UNKNOWN || words.isEmpty()) {
      return Optional.empty();
    }
    UnicodeScript most = mostOf(letters(words), own);
    if (most == own) {
      return inSameScript(text, words, own);
    }
    return inScript(words, most);
  }

  private static List<Word> readable(CheckedText text) {
    List<Word> words = new ArrayList<>(text.words().size());
    for (Word word : text.words()) {
      if (word.isReadable()) {
        words.add(word);
      }
    }
    return words;
  }

  /** How many letters there are of each script. */
  private static Map<UnicodeScript, Integer> letters(List<Word> words) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    for (Word word : words) {
      addLetters(word.text(), letters);
    }
    return letters;
  }

  /** Row by row, since the letters of a word are of one script in most cases. */
  private static void addLetters(String word, Map<UnicodeScript, Integer> letters) {
    UnicodeScript script = UnicodeScript.UNKNOWN;
    int row = 0;
    for (int at = 0; at < word.length(); ) {
      int character = word.codePointAt(at);
      at += Character.charCount(character);
      UnicodeScript next = LanguageDetection.scriptOf(character);
      if (character < 0x80 ? next == UnicodeScript.LATIN : Character.isLetter(character)) {
        if (next != script && row > 0) {
          letters.merge(script, row, Integer::sum);
          row = 0;
        }
        script = next;
        row++;
      }
    }
    if (row > 0) {
      letters.merge(script, row, Integer::sum);
    }
  }

  /** The script that a text is in without doubt, else the one that it should be in. */
  private static UnicodeScript mostOf(Map<UnicodeScript, Integer> letters, UnicodeScript own) {
    if (letters.size() == 1 && letters.containsKey(own)) {
      return own;
    }
    UnicodeScript most = own;
    int count = LEAST_LETTERS - 1;
    for (Map.Entry<UnicodeScript, Integer> each : letters.entrySet()) {
      if (each.getKey() != own
          && each.getValue() > count
          && isCertain(each.getKey(), letters, own)) {
        most = each.getKey();
        count = each.getValue();
      }
    }
    return most;
  }

  private static boolean isCertain(
      UnicodeScript script, Map<UnicodeScript, Integer> letters, UnicodeScript own) {
    int found = letters.getOrDefault(script, 0);
    int expected = letters.getOrDefault(own, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    boolean eastern = own == UnicodeScript.HIRAGANA || own == UnicodeScript.HANGUL;
    return switch (script) {
      case LATIN -> expected == 0 && (han == 0 || (!eastern && own != UnicodeScript.HAN));
      case HAN -> expected == 0 && found >= 2 * LEAST_LETTERS;
      case HIRAGANA -> found > expected / 2;
      default -> found > expected;
    };
  }

  private Optional<String> inScript(List<Word> words, UnicodeScript script) {
    List<String> possible = languages.in(script);
    if (script != UnicodeScript.LATIN) {
      return possible.stream().findFirst();
    }
    long plain = words.stream().filter(word -> word.kind() == Word.Kind.PLAIN).count();
    return plain < 3 ? Optional.empty() : best(possible, small.in(words), "");
  }

  private Optional<String> inSameScript(CheckedText text, List<Word> words, UnicodeScript script) {
    String own = languages.name(text.locale());
    long[] hints = text.smallWords(small);
    if (hints.length == 0 || !small.know(own)) {
      return Optional.empty();
    }
    return best(languages.in(script), hints, own).filter(it -> isSeen(words, hints, it, own));
  }

  /** The one of these that has the most small words, the first of several. */
  private Optional<String> best(List<String> possible, long[] hints, String own) {
    String best = "";
    int most = 0;
    for (String language : possible) {
      int count = language.equals(own) ? 0 : small.count(hints, language, own);
      if (count > most && isLikely(count, hints, language, own)) {
        best = language;
        most = count;
      }
    }
    return most == 0 ? Optional.empty() : Optional.of(best);
  }

  /** Whether the locale's own small words do not speak against it. */
  private boolean isLikely(int foreign, long[] hints, String other, String own) {
    int familiar = small.count(hints, own, other);
    return familiar == 0 || (foreign >= 5 && familiar * 4 <= foreign);
  }

  private boolean isSeen(List<Word> words, long[] hints, String other, String own) {
    int foreign = small.count(hints, other, own);
    String sentence = sentence(words);
    if (sentence.length() < LEAST_SENTENCE) {
      return false;
    }
    OptionalDouble lead = languages.lead(sentence, other, own);
    return lead.isPresent() ? lead.getAsDouble() >= needed(foreign) : foreign >= 4;
  }

  /** The more small words there are, the less has to be seen in the letters. */
  private static double needed(int foreign) {
    return foreign == 1 ? 0.12 : 0.03;
  }

  /** What is written as words in the middle of a sentence are: the rest may be names. */
  static String sentence(List<Word> words) {
    return words.stream()
        .filter(word -> word.kind() == Word.Kind.PLAIN)
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }
}
