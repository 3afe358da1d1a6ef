package org.errorcatalog.core.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.bulk.BulkChange.Status;
import org.errorcatalog.core.review.Together;

/**
 * Applies a planned change of many units and takes it back, a batch at a time, so that no request
 * and no transaction lasts long; each unit stands or falls by itself.
 */
@ApplicationScoped
public class BulkChanging {

  /** How many units a batch has. */
  static final int BATCH = 100;

  private final BulkStore store;
  private final Together together;
  private final UnitChanging units;
  private final BulkProgress progress;

  BulkChanging(BulkStore store, Together together, UnitChanging units, BulkProgress progress) {
    this.store = store;
    this.together = together;
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
    together.each(
        progress.next(change.id(), Outcome.PLANNED, Status.APPLYING, BATCH),
        some -> units.apply(change, some, by),
        (unit, refusal) -> units.refuse(change, unit, Outcome.REFUSED, refusal));
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
    together.each(
        progress.next(change.id(), Outcome.DONE, Status.UNDOING, BATCH),
        some -> units.undo(change, some, approves, by),
        (unit, refusal) -> units.refuse(change, unit, Outcome.KEPT, refusal));
    progress.finish(change.id(), Outcome.DONE, Status.UNDONE);
  }
}
