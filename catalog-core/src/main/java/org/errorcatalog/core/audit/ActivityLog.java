package org.errorcatalog.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes activity in the caller's transaction, so that it stands exactly where the change does. */
@ApplicationScoped
public class ActivityLog {

  private static final String INSERT =
      """
      insert into activity (catalog_id, verb, subject, detail, origin, actor, actor_name, at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;
  private final Clock clock;

  ActivityLog(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional(TxType.MANDATORY)
  public void record(
      @Nullable Long catalogId, Verb verb, String subject, @Nullable String detail, Actor by) {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(INSERT)) {
      sql.setObject(1, catalogId);
      sql.setString(2, verb.name());
      sql.setString(3, subject);
      sql.setString(4, detail);
      sql.setString(5, by.origin().name());
      sql.setString(6, by.id());
      sql.setString(7, by.name());
      sql.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
      sql.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the activity could not be written", e);
    }
  }
}
