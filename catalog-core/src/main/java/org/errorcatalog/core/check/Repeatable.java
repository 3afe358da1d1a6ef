package org.errorcatalog.core.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that may follow themselves.
 *
 * @param words in small letters, a star for all
 */
record Repeatable(Set<String> words) {

  private static final String FILE = "repeatable.properties";

  private static final Repeatable NONE = new Repeatable(Set.of());

  private static final Map<String, Repeatable> BY_LANGUAGE = load();

  static Repeatable of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  boolean contains(String word) {
    return words.contains("*") || words.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Repeatable> load() {
    Properties lines = new Properties();
    InputStream file = Objects.requireNonNull(Repeatable.class.getResourceAsStream(FILE), FILE);
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                language -> language,
                language -> new Repeatable(Set.of(lines.getProperty(language).split(" ")))));
  }
}
