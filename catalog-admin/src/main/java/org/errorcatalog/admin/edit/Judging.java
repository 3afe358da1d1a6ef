package org.errorcatalog.admin.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.review.Reviewing;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnknownUnitException;
import org.jspecify.annotations.Nullable;

/** Takes verdicts on the units of an entry's page from who may give them. */
@ApplicationScoped
class Judging {

  private final Reviewing reviewing;
  private final EntryReading reading;
  private final ActionReading actions;
  private final Access access;

  Judging(Reviewing reviewing, EntryReading reading, ActionReading actions, Access access) {
    this.reviewing = reviewing;
    this.reading = reading;
    this.actions = actions;
    this.access = access;
  }

  Outcome judge(EntryPlace place, Unit unit, VerdictForm form) {
    Verdict verdict = form.verdict;
    if (verdict == null) {
      throw new BadRequestException();
    }
    access.require(mayJudge(place, unit, verdict));
    Long id = idOf(place, unit);
    if (id == null) {
      throw new UnknownUnitException(unit.kind().table());
    }
    return Outcome.of(
        null,
        () ->
            reviewing.decide(unit.kind(), id, form.version, verdict, form.reason, access.actor()));
  }

  /** Approving and rejecting are a reviewer's; an editor hands in and takes back. */
  private boolean mayJudge(EntryPlace place, Unit unit, Verdict verdict) {
    boolean mayWrite =
        unit.kind() == UnitKind.ENTRY
            ? access.mayShape(place.catalog())
            : access.mayEdit(place.catalog(), place.target());
    boolean forReviewers = verdict == Verdict.APPROVE || verdict == Verdict.REJECT;
    return mayWrite && (!forReviewers || access.reviews());
  }

  private @Nullable Long idOf(EntryPlace place, Unit unit) {
    return switch (unit.kind()) {
      case ENTRY -> Long.valueOf(place.entryId());
      case TEXT -> reading.textId(place, place.target());
      case WORDING -> actions.wordingId(place.ownAction(unit.actionId()), place.target());
    };
  }
}
