package org.errorcatalog.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import java.util.Collection;
import org.errorcatalog.core.action.Wording;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnknownUnitException;
import org.hibernate.Timeouts;

/** Units of any kind by their id. */
@ApplicationScoped
class Units {

  private static final String ALL = "from %s where id in :ids order by id";

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

  /**
   * Locks units until the transaction ends. Waits for nobody: two that wait for each other's units
   * would do so forever.
   *
   * @throws LockTimeoutException where somebody is at one of them, or one is there no longer
   */
  void lockAll(UnitKind kind, Collection<Long> ids) {
    int locked =
        entities
            .createQuery(ALL.formatted(type(kind).getSimpleName()), type(kind))
            .setParameter("ids", ids)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
            .getResultList()
            .size();
    if (locked < ids.size()) {
      throw new LockTimeoutException("somebody is at one of %d units".formatted(ids.size()));
    }
  }

  private static Class<? extends CuratedUnit> type(UnitKind kind) {
    return switch (kind) {
      case ENTRY -> Entry.class;
      case TEXT -> Text.class;
      case WORDING -> Wording.class;
    };
  }
}
