package org.errorcatalog.ingest.merge;

import org.errorcatalog.core.imports.ImportMode;
import org.jspecify.annotations.Nullable;

/** What becomes of a unit of which a page says something: the three-way merge. */
final class MergeRule {

  /** What is written. */
  enum Outcome {
    /** Nothing at all. */
    NOTHING,
    /** The page's content as a new revision. */
    TAKE,
    /** Only what the page says now: the unit says the same already. */
    RECORD,
    /** The editor's content stays and is outdated. */
    KEEP
  }

  private MergeRule() {}

  /**
   * Decides for one unit.
   *
   * @param oldUpstream what the page said at the last import, null where none did
   * @param newUpstream what the page says now
   * @param current what the catalog says, null where the unit does not exist
   * @param curated whether a person had the last word
   */
  static <T> Outcome decide(
      @Nullable T oldUpstream,
      T newUpstream,
      @Nullable T current,
      boolean curated,
      ImportMode mode) {
    if (current == null) {
      return Outcome.TAKE;
    }
    if (mode == ImportMode.NEW_ONLY) {
      return Outcome.NOTHING;
    }
    if (current.equals(newUpstream)) {
      return newUpstream.equals(oldUpstream) ? Outcome.NOTHING : Outcome.RECORD;
    }
    if (mode == ImportMode.OVERRIDE) {
      return Outcome.TAKE;
    }
    if (newUpstream.equals(oldUpstream)) {
      return Outcome.NOTHING;
    }
    return curated ? Outcome.KEEP : Outcome.TAKE;
  }
}
