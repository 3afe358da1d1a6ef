package org.errorcatalog.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.text.ChangeGuard;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.Reason;
import org.errorcatalog.core.text.Revision;
import org.errorcatalog.core.text.RevisionRepository;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** Judges units as they are: another state, the same words. Who may judge, the caller has asked. */
@ApplicationScoped
public class Reviewing {

  private final Units units;
  private final RevisionRepository revisions;
  private final FourEyes fourEyes;
  private final ChangeGuard guard;
  private final ActivityLog activity;
  private final Clock clock;

  Reviewing(
      Units units,
      RevisionRepository revisions,
      FourEyes fourEyes,
      ChangeGuard guard,
      ActivityLog activity,
      Clock clock) {
    this.units = units;
    this.revisions = revisions;
    this.fourEyes = fourEyes;
    this.guard = guard;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Puts a unit in the state of the verdict, as a revision of its own.
   *
   * @param expectedVersion the version that the reviewer saw
   * @param reason at most 500 characters; a rejection needs one
   * @throws org.errorcatalog.core.text.StaleVersionException where somebody was faster
   * @throws InvalidChangeException for a rejection without a reason, or a reason too long
   * @throws FourEyesException for an approval by the author where two people are needed
   * @throws org.errorcatalog.core.finding.CheckFailedException where a check that blocks refuses it
   */
  @Transactional
  public CuratedUnit decide(
      UnitKind kind,
      long unitId,
      int expectedVersion,
      Verdict verdict,
      @Nullable String reason,
      Actor by) {
    String why = Reason.of(reason);
    if (verdict == Verdict.REJECT && why == null) {
      throw new InvalidChangeException(Complaint.REJECTION_NEEDS_REASON);
    }
    CuratedUnit unit = units.lock(kind, unitId, expectedVersion);
    if (verdict == Verdict.APPROVE) {
      fourEyes.requireAnother(unit, by);
    }
    Revision before = revisions.newestOf(unit, 1).get(0);
    unit.judge(verdict.state());
    revisions.flush();
    if (verdict.needsChecks()) {
      guard.confirmed(List.of(unit));
    }
    revisions.persist(before.again(unit, why, by, clock.instant()));
    activity.record(unit.catalogId(), verdict.verb(), unit.subject(), why, by);
    return unit;
  }
}
