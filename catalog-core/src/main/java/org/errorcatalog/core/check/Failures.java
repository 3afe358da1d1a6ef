package org.errorcatalog.core.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How often a text speaks of a failure. "A failure in sending" says what "could not be sent" says,
 * without a "not".
 */
final class Failures {

  private final Map<String, List<String>> words = new HashMap<>();

  static Failures load() {
    InputStream file = Failures.class.getResourceAsStream("failure.words");
    InputStreamReader read =
        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8);
    try (BufferedReader lines = new BufferedReader(read)) {
      Failures failures = new Failures();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(failures::take);
      return failures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String line) {
    int colon = line.indexOf(':');
    words.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" ")));
  }

  int in(CheckedText text) {
    List<String> named = words.getOrDefault(text.language(), List.of());
    return text.sentences().stream().mapToInt(each -> count(each.words(), named)).sum();
  }

  private static int count(String sentence, List<String> named) {
    int count = 0;
    for (String word : named) {
      for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
        count++;
      }
    }
    return count;
  }
}
