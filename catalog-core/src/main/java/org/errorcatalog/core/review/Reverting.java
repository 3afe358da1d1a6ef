package org.errorcatalog.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.text.ChangeGuard;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.Reason;
import org.errorcatalog.core.text.Revision;
import org.errorcatalog.core.text.RevisionRepository;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.errorcatalog.core.text.UnknownUnitException;
import org.jspecify.annotations.Nullable;

/** Takes units back to what they were: an older revision again, as a new one. */
@ApplicationScoped
public class Reverting {

  private final Units units;
  private final RevisionRepository revisions;
  private final FactsJson json;
  private final ChangeGuard guard;
  private final ActivityLog activity;
  private final Clock clock;

  Reverting(
      Units units,
      RevisionRepository revisions,
      FactsJson json,
      ChangeGuard guard,
      ActivityLog activity,
      Clock clock) {
    this.units = units;
    this.revisions = revisions;
    this.json = json;
    this.guard = guard;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Gives a unit the content and the state of one of its revisions.
   *
   * @param expectedVersion the version that the caller saw
   * @param approves whether the person may approve; else what was approved waits for a reviewer
   * @param reason at most 500 characters
   * @throws UnknownUnitException where the unit or the revision is not there
   * @throws org.errorcatalog.core.text.StaleVersionException where somebody was faster
   * @throws org.errorcatalog.core.finding.CheckFailedException where a check that blocks refuses it
   */
  @Transactional
  public CuratedUnit toRevision(
      UnitKind kind,
      long unitId,
      int expectedVersion,
      int number,
      boolean approves,
      @Nullable String reason,
      Actor by) {
    String why = Reason.of(reason);
    CuratedUnit unit = units.lock(kind, unitId, expectedVersion);
    Revision old =
        revisions.of(unit, number).orElseThrow(() -> new UnknownUnitException("revision"));
    boolean sameWords = saysSo(unit, old);
    restore(unit, old, state(old, approves));
    revisions.flush();
    if (sameWords) {
      guard.confirmed(List.of(unit));
    } else {
      guard.changed(unit);
    }
    revisions.persist(old.again(unit, why, by, clock.instant()));
    activity.record(
        unit.catalogId(), Verb.REVERTED, unit.subject(), "revision " + old.number(), by);
    return unit;
  }

  /** What was judged alone is not looked at again. */
  private static boolean saysSo(CuratedUnit unit, Revision old) {
    return unit instanceof LocalizedUnit localized && localized.markdown().equals(old.markdown());
  }

  private void restore(CuratedUnit unit, Revision old, UnitState state) {
    if (unit instanceof Entry entry && old.facts() != null) {
      entry.restore(json.read(old.facts()), state);
    } else if (unit instanceof LocalizedUnit localized && old.markdown() != null) {
      localized.restore(old.markdown(), state);
    }
  }

  private static UnitState state(Revision old, boolean approves) {
    return old.state() == UnitState.APPROVED && !approves ? UnitState.IN_REVIEW : old.state();
  }
}
