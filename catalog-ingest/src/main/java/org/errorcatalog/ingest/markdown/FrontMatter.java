package org.errorcatalog.ingest.markdown;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param values scalar values by key, as written
 */
public record FrontMatter(Map<String, String> values) {

  static final FrontMatter NONE = new FrontMatter(Map.of());

  public FrontMatter {
    values = Map.copyOf(values);
  }

  /** The value, or null where it is absent or blank. */
  public @Nullable String get(String key) {
    String value = values.get(key);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
