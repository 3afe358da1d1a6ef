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
import java.util.Optional;

/** Reads files of words, which say how languages do something; {@code #} begins a comment. */
final class WordFile {

  private WordFile() {}

  /** What is on its lines, without comments and empty ones; empty where there is no such file. */
  static Optional<List<String>> lines(String name) {
    InputStream file = WordFile.class.getResourceAsStream(name);
    if (file == null) {
      return Optional.empty();
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return Optional.of(
          lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words by language, of a file with lines like {@code nl: de het een}. */
  static Map<String, List<String>> byLanguage(String name) {
    Map<String, List<String>> words = new HashMap<>();
    for (String line : lines(name).orElseThrow()) {
      int colon = line.indexOf(':');
      words.put(line.substring(0, colon), List.of(line.substring(colon + 2).split(" ")));
    }
    return words;
  }
}
