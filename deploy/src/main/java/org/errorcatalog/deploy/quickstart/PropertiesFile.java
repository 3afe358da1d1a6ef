package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small file of keys and values, readable by its owner alone, rewritten whole at each change. */
final class PropertiesFile {
  private final Path path;
  private final Map<String, String> values = new TreeMap<>();

  private PropertiesFile(Path path) {
    this.path = path;
  }

  static PropertiesFile read(Path path) {
    PropertiesFile file = new PropertiesFile(path);
    if (Files.exists(path)) {
      file.load();
    }
    return file;
  }

  private void load() {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
  }

  @Nullable String get(String key) {
    return values.get(key);
  }

  void put(String key, String value) {
    putAll(Map.of(key, value));
  }

  void putAll(Map<String, String> more) {
    values.putAll(more);
    write();
  }

  void clear() {
    values.clear();
    write();
  }

  private void write() {
    PrivateFile.write(
        path,
        values.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .collect(Collectors.joining()));
  }
}
