package org.errorcatalog.admin.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.errorcatalog.core.text.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * What an import would change, entry by entry.
 *
 * @param more how many entries are left out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Diff(@Nullable List<Entry> entries, int more) {

  Diff {
    entries = entries == null ? List.of() : List.copyOf(entries);
  }

  /**
   * One entry.
   *
   * @param change {@code WITHDRAWN}, {@code CHANGED} or {@code ADDED}
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Entry(
      String code,
      int variant,
      String change,
      @Nullable List<Fact> facts,
      @Nullable List<Text> texts) {

    Entry {
      facts = facts == null ? List.of() : List.copyOf(facts);
      texts = texts == null ? List.of() : List.copyOf(texts);
    }
  }

  /** What is in no language. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Fact(String name, @Nullable String before, @Nullable String after) {

    public List<WordDiff.Piece> difference() {
      return Diff.difference(before, after);
    }
  }

  /**
   * What is in one.
   *
   * @param part {@code DESCRIPTION} or {@code ACTIONS}
   * @param change {@code WRITTEN}, or {@code KEPT} or {@code OUTDATED} where an editor's text stays
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Text(
      String locale, String part, String change, @Nullable String before, @Nullable String after) {

    public List<WordDiff.Piece> difference() {
      return Diff.difference(before, after);
    }
  }

  private static List<WordDiff.Piece> difference(@Nullable String before, @Nullable String after) {
    return WordDiff.of(before == null ? "" : before, after == null ? "" : after);
  }
}
