package org.errorcatalog.core.bulk;

import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a change of many.
 *
 * @param position in the order of the list, from 0
 * @param version of the unit when it was planned
 * @param revision the number of its newest revision then
 * @param before what it was, as far as the deed is about it: words, a state, a class, a person
 * @param after what it becomes
 * @param hindrance why it is left as it is; null where it is not
 * @param detail more of that, for the reader
 * @param versionAfter its version once it is changed
 */
public record BulkUnit(
    int position,
    UnitKind kind,
    long unitId,
    long entryId,
    int version,
    int revision,
    @Nullable String before,
    @Nullable String after,
    Outcome outcome,
    @Nullable Hindrance hindrance,
    @Nullable String detail,
    @Nullable Integer versionAfter) {

  /** One that is to be changed. */
  static BulkUnit planned(Found found, @Nullable String before, @Nullable String after) {
    return new BulkUnit(
        0,
        found.kind(),
        found.unitId(),
        found.entryId(),
        found.version(),
        found.revision(),
        before,
        after,
        Outcome.PLANNED,
        null,
        null,
        null);
  }

  BulkUnit skipped(Hindrance why) {
    return new BulkUnit(
        position,
        kind,
        unitId,
        entryId,
        version,
        revision,
        before,
        after,
        Outcome.SKIPPED,
        why,
        null,
        null);
  }

  boolean isPlanned() {
    return outcome == Outcome.PLANNED;
  }

  /**
   * A unit of an entry that was chosen, as it is now.
   *
   * @param says its words, its class, or who has it
   * @param actionIds of an entry, with commas
   */
  record Found(
      UnitKind kind,
      long unitId,
      long entryId,
      int version,
      int revision,
      @Nullable String state,
      @Nullable String says,
      @Nullable String actionIds) {}
}
