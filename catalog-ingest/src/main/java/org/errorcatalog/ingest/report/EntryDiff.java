package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would change of one entry.
 *
 * @param facts what is in no language: {@code class}, {@code status}, {@code severity} and so on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EntryDiff(
    String code, int variant, Kind change, List<FactDiff> facts, List<TextDiff> texts) {

  /** What becomes of an entry. */
  public enum Kind {
    WITHDRAWN,
    CHANGED,
    ADDED
  }

  public EntryDiff {
    facts = facts == null ? List.of() : List.copyOf(facts);
    texts = texts == null ? List.of() : List.copyOf(texts);
  }

  /** One thing that is in no language, absent where it is not known. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FactDiff(String name, @Nullable String before, @Nullable String after) {}
}
