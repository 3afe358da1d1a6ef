package org.errorcatalog.core.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.bulk.BulkChange.Status;

/**
 * Applies a planned change of many units and takes it back, a batch at a time, so that no request
 * and no transaction lasts long; each unit stands or falls by itself.
 */
@ApplicationScoped
public class BulkChanging {

  /** How many units a batch has. */
  static final int BATCH = 100;

  private final BulkStore store;
  private final UnitChanging units;
  private final BulkProgress progress;

  BulkChanging(BulkStore store, UnitChanging units, BulkProgress progress) {
    this.store = store;
    this.units = units;
    this.progress = progress;
  }

  @Transactional
  public Optional<BulkChange> of(long id) {
    return store.read(id);
  }

  /** Applies the next units; a change that is applied or taken back stays as it is. */
  @Transactional(TxType.NOT_SUPPORTED)
  public void apply(BulkChange change, Actor by) {
    if (change.status() != Status.PREVIEWED && change.status() != Status.APPLYING) {
      return;
    }
    for (BulkUnit unit : progress.next(change.id(), Outcome.PLANNED, Status.APPLYING, BATCH)) {
      try {
        units.apply(change, unit, by);
      } catch (RuntimeException refusal) {
        units.refuse(change, unit, Outcome.REFUSED, Hindrance.of(refusal), refusal.getMessage());
      }
    }
    progress.finish(change.id(), Outcome.PLANNED, Status.APPLIED);
  }

  /**
   * Takes the next units back, but for those that were changed since.
   *
   * @param approves whether the person may approve; else what was approved waits for a reviewer
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public void undo(BulkChange change, boolean approves, Actor by) {
    if (change.status() != Status.APPLIED && change.status() != Status.UNDOING) {
      return;
    }
    List<BulkUnit> done = progress.next(change.id(), Outcome.DONE, Status.UNDOING, BATCH);
    for (BulkUnit unit : done) {
      try {
        units.undo(change, unit, approves, by);
      } catch (RuntimeException refusal) {
        units.refuse(change, unit, Outcome.KEPT, Hindrance.of(refusal), refusal.getMessage());
      }
    }
    progress.finish(change.id(), Outcome.DONE, Status.UNDONE);
  }
}
