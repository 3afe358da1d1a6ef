package org.errorcatalog.admin.activity;

import java.util.List;
import org.errorcatalog.admin.page.UnitPlace;
import org.jspecify.annotations.Nullable;

/**
 * A page of the history of a unit, newest first.
 *
 * @param version that the unit is at; -1 while it is untranslated
 * @param next the number before which the next page begins, null on the last
 * @param restorable whether the person may bring versions back
 * @param outcome what became of bringing one back
 */
record History(
    UnitPlace place,
    int version,
    List<PastRevision> revisions,
    @Nullable Integer next,
    boolean restorable,
    Restored outcome) {

  History {
    revisions = List.copyOf(revisions);
  }

  /** The page of the whole history. */
  public String address() {
    return place.address("/history");
  }

  public String nextAddress() {
    return address() + "&before=" + next;
  }

  /** Where a version is brought back. */
  public String restoreAddress(PastRevision revision) {
    return place.address("/history/%d/restoration".formatted(revision.number()));
  }
}
