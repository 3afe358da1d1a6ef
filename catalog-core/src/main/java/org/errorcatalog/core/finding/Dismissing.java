package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.UnknownUnitException;

/**
 * Lets people say that a warning is none. It stays said, whatever level the check is given, until
 * the unit or its source says something else.
 */
@ApplicationScoped
public class Dismissing {

  private static final int LONGEST_REASON = 500;
  private static final String LOCK =
      FindingRow.SELECT + "where id = ? and catalog_id = ? for update";
  private static final String DISMISS =
      "update check_finding set dismissed_reason = ?, dismissed_by = ?, dismissed_by_name = ?,"
          + " dismissed_at = ? where id = ?";
  private static final String RESTORE =
      "update check_finding set dismissed_reason = null, dismissed_by = null,"
          + " dismissed_by_name = null, dismissed_at = null where id = ?";

  private final TransactionConnection transaction;
  private final ActivityLog activity;
  private final Clock clock;

  Dismissing(TransactionConnection transaction, ActivityLog activity, Clock clock) {
    this.transaction = transaction;
    this.activity = activity;
    this.clock = clock;
  }

  /**
   * Dismisses a finding; one that is dismissed already stays as it is.
   *
   * @param reason 1 to 500 characters
   * @throws InvalidChangeException without such a reason, and where the finding blocks
   * @throws UnknownUnitException where it is not found any longer
   */
  @Transactional
  public void dismiss(long catalogId, long findingId, String reason, Actor by) {
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new InvalidChangeException(Complaint.REASON_NEEDED, LONGEST_REASON);
    }
    KeptFinding finding = lock(catalogId, findingId);
    if (finding.dismissal() == null) {
      refuseIfBlocking(catalogId, finding);
      OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
      transaction.write(
          connection ->
              new Sql(connection).update(DISMISS, why, by.id(), by.name(), now, findingId));
      activity.record(
          catalogId, Verb.DISMISSED, finding.subject(), finding.issue().check() + ": " + why, by);
    }
  }

  /**
   * Takes a dismissal back.
   *
   * @throws UnknownUnitException where it is not found any longer
   */
  @Transactional
  public void restore(long catalogId, long findingId, Actor by) {
    KeptFinding finding = lock(catalogId, findingId);
    if (finding.dismissal() != null) {
      transaction.write(connection -> new Sql(connection).update(RESTORE, findingId));
      activity.record(
          catalogId, Verb.RESTORED, finding.subject(), finding.issue().check().name(), by);
    }
  }

  private KeptFinding lock(long catalogId, long findingId) {
    return transaction
        .read(connection -> new Sql(connection).list(LOCK, FindingRow::read, findingId, catalogId))
        .stream()
        .findFirst()
        .orElseThrow(() -> new UnknownUnitException("finding"));
  }

  private void refuseIfBlocking(long catalogId, KeptFinding finding) {
    boolean blocks =
        transaction
            .read(connection -> FindingReading.blockingChecks(connection, catalogId))
            .contains(finding.issue().check());
    if (blocks) {
      throw new InvalidChangeException(Complaint.BLOCKING_NOT_DISMISSED);
    }
  }
}
