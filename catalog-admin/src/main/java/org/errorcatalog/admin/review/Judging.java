package org.errorcatalog.admin.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.review.FourEyesException;
import org.errorcatalog.core.review.Reviewing;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnknownUnitException;

/** Gives verdicts, where the person may. */
@ApplicationScoped
class Judging {

  private final QueueReading queues;
  private final Reviewing reviewing;
  private final Access access;

  Judging(QueueReading queues, Reviewing reviewing, Access access) {
    this.queues = queues;
    this.reviewing = reviewing;
    this.access = access;
  }

  Judged judge(Scope scope, UnitKind kind, long id, int version, Verdict verdict, String reason) {
    access.require(queues.mayJudge(scope) && (kind == UnitKind.ENTRY) == (scope.locale() == null));
    requireIn(scope, kind, id);
    try {
      return Judged.done(
          kind, id, reviewing.decide(kind, id, version, verdict, reason, access.actor()).state());
    } catch (StaleVersionException stale) {
      return Judged.refused(Judged.Outcome.CONFLICT, kind, id, reason);
    } catch (InvalidChangeException invalid) {
      return Judged.refused(Judged.Outcome.INVALID, kind, id, reason);
    } catch (FourEyesException own) {
      return Judged.refused(Judged.Outcome.OWN_WORDS, kind, id, reason);
    } catch (CheckFailedException blocked) {
      return Judged.blocked(kind, id, reason, checks(blocked));
    }
  }

  /** The rights that were asked for are those of this catalog and locale. */
  private void requireIn(Scope scope, UnitKind kind, long id) {
    if (!queues.holds(scope, kind, id)) {
      throw new UnknownUnitException(kind.table());
    }
  }

  private static List<CheckName> checks(CheckFailedException blocked) {
    return blocked.findings().stream().map(each -> each.issue().check()).distinct().toList();
  }
}
