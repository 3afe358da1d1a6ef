package org.errorcatalog.core.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The small words of languages. They tell the language of a sentence at the cost of a look-up,
 * where what it is about (names, terms) does not.
 */
final class FunctionWords {

  private final Map<String, Set<String>> languages = new HashMap<>();
  private final Set<String> known;

  FunctionWords() {
    Map<String, List<String>> words = WordFile.byLanguage("function.words");
    this.known = words.keySet();
    words.forEach(this::take);
  }

  private void take(String language, List<String> words) {
    words.forEach(it -> languages.computeIfAbsent(it, word -> new HashSet<>()).add(language));
  }

  boolean know(String language) {
    return known.contains(language);
  }

  /** Whether it is a small word of a language and not of another one. */
  boolean tells(Word word, String language, String butNot) {
    Set<String> found = languages(word);
    return found.contains(language) && !found.contains(butNot);
  }

  /** What small words there are: for each, the languages that it is of. */
  List<Set<String>> in(List<Word> words) {
    return words.stream().map(this::languages).filter(it -> !it.isEmpty()).toList();
  }

  /** How many of the words are small words of a language and not of another one. */
  static int count(List<Set<String>> found, String language, String butNot) {
    int count = 0;
    for (Set<String> languages : found) {
      if (languages.contains(language) && !languages.contains(butNot)) {
        count++;
      }
    }
    return count;
  }

  private Set<String> languages(Word word) {
    if (!word.isReadable()) {
      return Set.of();
    }
    Set<String> found = languages.get(word.text());
    int elided = word.text().indexOf('\'') + 1;
    if (found != null || elided == 0) {
      return found == null ? Set.of() : found;
    }
    return languages.getOrDefault(word.text().substring(0, elided), Set.of());
  }
}
