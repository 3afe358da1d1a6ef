package org.errorcatalog.ingest.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the words of a heading say, in whichever language: {@code headings.words} has a section a
 * meaning, {@code [error]}, and blank-separated words below it, of which a heading holds a part.
 */
final class HeadingWords {

  private final Map<String, List<String>> words;
  private final Map<String, Boolean> answers = new HashMap<>();
  private final int longestAnswer;

  private HeadingWords(Map<String, List<String>> words) {
    this.words = words;
    words.getOrDefault("no", List.of()).forEach(word -> answers.put(word, false));
    words.getOrDefault("yes", List.of()).forEach(word -> answers.put(word, true));
    this.longestAnswer = answers.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static HeadingWords load() {
    InputStream in =
        Objects.requireNonNull(HeadingWords.class.getResourceAsStream("headings.words"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static HeadingWords read(List<String> lines) {
    Map<String, List<String>> words = new HashMap<>();
    String section = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        words
            .computeIfAbsent(section, any -> new ArrayList<>())
            .addAll(List.of(line.split("\\s+")));
      }
    }
    return new HeadingWords(words);
  }

  /** Whether the heading holds a word of that meaning. */
  boolean says(String meaning, String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    return words.getOrDefault(meaning, List.of()).stream().anyMatch(lower::contains);
  }

  /** Yes or no; empty where the cell is neither. */
  Optional<Boolean> answer(String cell) {
    String word = cell.strip();
    return word.length() > longestAnswer
        ? Optional.empty()
        : Optional.ofNullable(answers.get(word.toLowerCase(Locale.ROOT)));
  }
}
