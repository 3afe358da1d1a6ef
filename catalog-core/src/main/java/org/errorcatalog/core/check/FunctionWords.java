package org.errorcatalog.core.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The small words of languages. They tell the language of a sentence at the cost of a look-up,
 * where what it is about (names, terms) does not.
 */
final class FunctionWords {

  private final Map<String, Set<String>> languages = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  private FunctionWords(Stream<String> lines) {
    lines.filter(line -> !line.startsWith("#")).forEach(this::take);
  }

  private void take(String line) {
    int colon = line.indexOf(':');
    String language = line.substring(0, colon);
    known.add(language);
    for (String word : List.of(line.substring(colon + 2).split(" "))) {
      languages.computeIfAbsent(word, it -> new HashSet<>()).add(language);
    }
  }

  static FunctionWords load() {
    InputStream file = FunctionWords.class.getResourceAsStream("function.words");
    InputStreamReader read =
        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8);
    try (BufferedReader lines = new BufferedReader(read)) {
      return new FunctionWords(lines.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
