package org.errorcatalog.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnknownUnitException;

/** Units of any kind by their id. */
@ApplicationScoped
class Units {

  private final EntityManager entities;

  Units(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The unit, locked until the transaction ends, at the version that the caller saw.
   *
   * @throws UnknownUnitException where there is none
   * @throws org.errorcatalog.core.text.StaleVersionException where somebody was faster
   */
  CuratedUnit lock(UnitKind kind, long id, int expectedVersion) {
    CuratedUnit unit = entities.find(type(kind), id, LockModeType.PESSIMISTIC_WRITE);
    if (unit == null) {
      throw new UnknownUnitException(kind.table());
    }
    unit.requireVersion(expectedVersion);
    return unit;
  }

  private static Class<? extends CuratedUnit> type(UnitKind kind) {
    return switch (kind) {
      case ENTRY -> Entry.class;
      case TEXT -> Text.class;
      case WORDING -> Wording.class;
    };
  }
}
