package org.errorcatalog.admin.activity;

import jakarta.enterprise.context.ApplicationScoped;
import org.errorcatalog.admin.page.OpenUnit;
import org.errorcatalog.admin.page.UnitPlace;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.finding.KeptFinding;
import org.errorcatalog.core.review.Reverting;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.UnknownUnitException;

/** Brings an older version of a unit back, where the person may and nobody was faster. */
@ApplicationScoped
class Restoring {

  private final OpenUnit units;
  private final HistoryReading reading;
  private final Reverting reverting;
  private final Access access;

  Restoring(OpenUnit units, HistoryReading reading, Reverting reverting, Access access) {
    this.units = units;
    this.reading = reading;
    this.reverting = reverting;
    this.access = access;
  }

  Restored restore(UnitPlace place, int number, int expectedVersion) {
    access.require(reading.mayRestore(place));
    CuratedUnit unit = units.unit(place).orElseThrow(() -> new UnknownUnitException("unit"));
    try {
      reverting.toRevision(
          unit.kind(), unit.id(), expectedVersion, number, access.reviews(), null, access.actor());
      return Restored.DONE;
    } catch (StaleVersionException stale) {
      return Restored.CONFLICT;
    } catch (CheckFailedException blocked) {
      return Restored.blocked(blocked.findings().stream().map(KeptFinding::issue).toList());
    }
  }
}
