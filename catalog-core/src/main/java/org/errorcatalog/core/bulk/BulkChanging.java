package org.errorcatalog.core.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.bulk.BulkChange.Status;

/**
 * Applies a planned change of many units and takes it back, a batch at a time, so that no request
 * and no transaction lasts long. A batch stands or falls as one; where it falls, its halves are
 * tried, so that in the end each unit stands or falls by itself.
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
    settle(
        change,
        progress.next(change.id(), Outcome.PLANNED, Status.APPLYING, BATCH),
        Outcome.REFUSED,
        some -> units.apply(change, some, by));
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
    settle(
        change,
        progress.next(change.id(), Outcome.DONE, Status.UNDOING, BATCH),
        Outcome.KEPT,
        some -> units.undo(change, some, approves, by));
    progress.finish(change.id(), Outcome.DONE, Status.UNDONE);
  }

  private void settle(
      BulkChange change, List<BulkUnit> some, Outcome left, Consumer<List<BulkUnit>> deed) {
    if (some.isEmpty()) {
      return;
    }
    try {
      deed.accept(some);
    } catch (LockTimeoutException somebodyIsThere) {
      settleHalves(change, some, left, deed);
    } catch (RuntimeException refusal) {
      Hindrance why = Hindrance.of(refusal);
      if (some.size() > 1) {
        settleHalves(change, some, left, deed);
      } else {
        units.refuse(change, some.get(0), left, why, refusal.getMessage());
      }
    }
  }

  private void settleHalves(
      BulkChange change, List<BulkUnit> some, Outcome left, Consumer<List<BulkUnit>> deed) {
    settle(change, some.subList(0, some.size() / 2), left, deed);
    settle(change, some.subList(some.size() / 2, some.size()), left, deed);
  }
}
