package org.errorcatalog.core.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.errorcatalog.core.bulk.BulkChange.Status;

/** How far a change of many units is; it may stop after any unit and go on later. */
@ApplicationScoped
class BulkProgress {

  private final BulkStore store;

  BulkProgress(BulkStore store) {
    this.store = store;
  }

  /** Units that are still to be settled. */
  @Transactional
  public List<BulkUnit> next(long change, Outcome from, Status status, int most) {
    store.set(change, status);
    return store.units(change, from, most);
  }

  /** Ends the change where no unit is left. */
  @Transactional
  public void finish(long change, Outcome from, Status status) {
    if (store.units(change, from, 1).isEmpty()) {
      store.set(change, status);
    }
  }
}
