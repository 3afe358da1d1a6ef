package org.errorcatalog.ingest.merge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.errorcatalog.ingest.markdown.FrontMatter;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's wording came from, as far as the page says.
 *
 * @param translationType as {@code MT} or {@code HT}
 * @param handedOff when the translation was delivered
 */
public record Provenance(
    @Nullable String translationType,
    @Nullable String sourceCommit,
    @Nullable LocalDate handedOff,
    @Nullable String author) {

  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

  static Provenance of(FrontMatter says) {
    return new Provenance(
        says.get("ms.translationtype"),
        says.get("ms.sourcegitcommit"),
        date(says.get("ms.lasthandoff")),
        says.get("author"));
  }

  private static @Nullable LocalDate date(@Nullable String written) {
    try {
      return written == null ? null : LocalDate.parse(written, AMERICAN);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
