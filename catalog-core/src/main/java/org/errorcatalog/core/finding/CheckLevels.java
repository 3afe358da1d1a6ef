package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;

/** What a catalog makes of its checks. What was found is true to it when the change commits. */
@ApplicationScoped
public class CheckLevels {

  private static final String SET_LEVEL =
      "insert into check_setting (catalog_id, name, level) values (?, ?, ?)"
          + " on conflict (catalog_id, name) do update set level = excluded.level";
  private static final String SET_LIMITS =
      "update catalog set longest_text = ?, longest_wording = ? where id = ?";

  private final TransactionConnection transaction;
  private final FindingRefreshing refreshing;
  private final ActivityLog activity;

  CheckLevels(
      TransactionConnection transaction, FindingRefreshing refreshing, ActivityLog activity) {
    this.transaction = transaction;
    this.refreshing = refreshing;
    this.activity = activity;
  }

  public CheckSettings of(long catalogId) {
    return transaction.read(connection -> CheckedCatalog.settings(connection, catalogId));
  }

  /** Sets the level of a check; one that is switched on or off looks at the whole catalog. */
  @Transactional
  public void set(long catalogId, CheckName check, CheckLevel level, Actor by) {
    transaction.write(connection -> set(connection, catalogId, check, level));
    activity.record(catalogId, Verb.SET, "check " + check, level.name(), by);
  }

  private void set(Connection connection, long catalogId, CheckName check, CheckLevel level)
      throws SQLException {
    FindingRefreshing.lock(connection, catalogId);
    CheckLevel before = CheckedCatalog.settings(connection, catalogId).level(check);
    new Sql(connection).update(SET_LEVEL, catalogId, check.name(), level.name());
    if ((before == CheckLevel.OFF) != (level == CheckLevel.OFF)) {
      refreshing.refreshAll(connection, catalogId, Set.of(check));
    }
  }

  /**
   * Sets the lengths, in characters, from which texts and wordings are too long.
   *
   * @throws InvalidChangeException where one is below 1 or above what the database takes
   */
  @Transactional
  public void limit(long catalogId, int longestText, int longestWording, Actor by) {
    if (Math.min(longestText, longestWording) < 1
        || Math.max(longestText, longestWording) > Change.LIMIT) {
      throw new InvalidChangeException(Complaint.LIMIT_OUT_OF_RANGE, Change.LIMIT);
    }
    transaction.write(
        connection -> {
          FindingRefreshing.lock(connection, catalogId);
          new Sql(connection).update(SET_LIMITS, longestText, longestWording, catalogId);
          refreshing.refreshAll(connection, catalogId, Set.of(CheckName.LENGTH_LIMIT));
        });
    activity.record(
        catalogId,
        Verb.SET,
        "check " + CheckName.LENGTH_LIMIT,
        longestText + ", " + longestWording,
        by);
  }
}
