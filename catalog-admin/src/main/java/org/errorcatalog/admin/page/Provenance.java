package org.errorcatalog.admin.page;

import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The page that a wording came from.
 *
 * @param translationType as the page says, {@code MT} for a machine's
 * @param handedOff the day on which the page went to the translators
 */
public record Provenance(
    String path,
    @Nullable String translationType,
    @Nullable String commit,
    @Nullable String handedOff,
    @Nullable String author) {

  static Provenance of(Tuple row) {
    return new Provenance(
        row.get("path", String.class),
        row.get("translation_type", String.class),
        row.get("source_commit", String.class),
        row.get("handed_off", String.class),
        row.get("author", String.class));
  }

  public boolean byMachine() {
    return "MT".equalsIgnoreCase(translationType);
  }
}
