package org.errorcatalog.core.history;

import org.errorcatalog.core.text.UnitKind;

/**
 * A unit on the trail.
 *
 * @param version that it is at
 * @param target the number of the revision to go back to; 0 where there is none
 */
public record Step(UnitKind kind, long unitId, int version, int target, Fate fate) {

  boolean goes() {
    return fate == Fate.GOES_BACK;
  }
}
