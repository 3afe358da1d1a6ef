package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What an import would change of what an entry says in one locale.
 *
 * @param before Markdown, null where there was none; of what is kept, what the page said before
 * @param after Markdown, null where there is none any more; of what is kept, what the page says now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextDiff(
    String locale, Part part, Change change, @Nullable String before, @Nullable String after) {

  /** What of an entry a text is. */
  public enum Part {
    DESCRIPTION,
    /** All suggested actions, each a paragraph. */
    ACTIONS
  }

  /** What becomes of a text. */
  public enum Change {
    /** It says something else. */
    WRITTEN,
    /** An editor's wording stays and is outdated, since the page says something else. */
    KEPT,
    /** An editor's wording stays and is outdated, since its source says something else. */
    OUTDATED
  }

  /** In characters. */
  public int length() {
    return (before == null ? 0 : before.length()) + (after == null ? 0 : after.length());
  }
}
