package org.errorcatalog.ingest.merge;

import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.ingest.merge.CatalogState.Unit;
import org.errorcatalog.ingest.merge.Plan.UnitWrite;

/** How the row of a unit goes on. */
final class UnitSteps {

  private UnitSteps() {}

  /** A unit that an import makes. */
  static UnitWrite first(long id) {
    return new UnitWrite(id, UnitState.PRETRANSLATED, false, 1, null, true);
  }

  /** The page's content, whatever was there. */
  static UnitWrite taken(Unit unit) {
    return new UnitWrite(
        unit.id(), UnitState.PRETRANSLATED, false, unit.revision() + 1, unit.version(), true);
  }

  /** Other content in the state in which the unit is. */
  static UnitWrite revised(Unit unit, boolean outdated) {
    return new UnitWrite(
        unit.id(),
        unit.state(),
        outdated || unit.outdated(),
        unit.revision() + 1,
        unit.version(),
        true);
  }

  /** The same content and state. */
  static UnitWrite noted(Unit unit, boolean outdated) {
    return new UnitWrite(
        unit.id(),
        unit.state(),
        outdated || unit.outdated(),
        unit.revision(),
        unit.version(),
        false);
  }
}
