package org.errorcatalog.core.check;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<Word> words = text.words().stream().filter(Word::isReadable).toList();
    if (own == UnicodeScript.UNKNOWN || words.isEmpty()) {
      return Optional.empty();
    }
    Map<UnicodeScript, Integer> letters = letters(words);
    UnicodeScript most = mostOf(letters, own);
    if (most == own) {
      return inSameScript(words, own, languages.name(text.locale()));
    }
    return inScript(words, most);
  }

  private static Map<UnicodeScript, Integer> letters(List<Word> words) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    for (Word word : words) {
      word.text()
          .codePoints()
          .filter(Character::isLetter)
          .forEach(letter -> letters.merge(LanguageDetection.scriptOf(letter), 1, Integer::sum));
    }
    return letters;
  }

  /** The script that a text is in without doubt, else the one that it should be in. */
  private static UnicodeScript mostOf(Map<UnicodeScript, Integer> letters, UnicodeScript own) {
    int expected = letters.getOrDefault(own, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    boolean eastern = own == UnicodeScript.HIRAGANA || own == UnicodeScript.HANGUL;
    return letters.entrySet().stream()
        .filter(each -> each.getKey() != own && each.getValue() >= LEAST_LETTERS)
        .filter(
            each ->
                switch (each.getKey()) {
                  case LATIN ->
                      expected == 0 && (han == 0 || (!eastern && own != UnicodeScript.HAN));
                  case HAN -> expected == 0 && each.getValue() >= 2 * LEAST_LETTERS;
                  case HIRAGANA -> each.getValue() > expected / 2;
                  default -> each.getValue() > expected;
                })
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(own);
  }

  private Optional<String> inScript(List<Word> words, UnicodeScript script) {
    List<String> possible = languages.in(script);
    if (script != UnicodeScript.LATIN) {
      return possible.stream().findFirst();
    }
    List<Set<String>> hints = small.in(words);
    long plain = words.stream().filter(word -> word.kind() == Word.Kind.PLAIN).count();
    return plain < 3 ? Optional.empty() : best(possible.stream(), hints, "");
  }

  private Optional<String> inSameScript(List<Word> words, UnicodeScript script, String own) {
    List<Set<String>> hints = small.in(words);
    if (hints.isEmpty() || !small.know(own)) {
      return Optional.empty();
    }
    Stream<String> possible = languages.in(script).stream().filter(it -> !it.equals(own));
    return best(possible.filter(it -> isLikely(hints, it, own)), hints, own)
        .filter(it -> isSeen(words, hints, it, own));
  }

  private static Optional<String> best(
      Stream<String> possible, List<Set<String>> hints, String own) {
    return possible
        .filter(it -> FunctionWords.count(hints, it, own) > 0)
        .max(Comparator.comparingInt(it -> FunctionWords.count(hints, it, own)));
  }

  private static boolean isLikely(List<Set<String>> hints, String other, String own) {
    int foreign = FunctionWords.count(hints, other, own);
    int familiar = FunctionWords.count(hints, own, other);
    return familiar == 0 || (foreign >= 5 && familiar * 4 <= foreign);
  }

  private boolean isSeen(List<Word> words, List<Set<String>> hints, String other, String own) {
    int foreign = FunctionWords.count(hints, other, own);
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
