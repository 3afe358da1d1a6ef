package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.errorcatalog.core.imports.ImportProgress.Phase;

/**
 * Tells the console how far a request is, beside the transaction that serves it: the database
 * notifies of each step. What is left of a worker that died counts against its request.
 */
@ApplicationScoped
class ProgressLog {

  private final DataSource database;
  private final Clock clock;

  ProgressLog(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A worker takes the request up; returns how many have, this one included. */
  int start(long request) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement(
                "insert into import_progress (request_id, phase, attempts, changed_at)"
                    + " values (?, 'READING', 1, ?) on conflict (request_id) do update"
                    + " set phase = excluded.phase, pages = 0, changed_at = excluded.changed_at,"
                    + " attempts = import_progress.attempts + 1 returning attempts")) {
      sql.setLong(1, request);
      sql.setObject(2, now());
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  void at(long request, Phase phase, int pages) {
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement(
                "update import_progress set phase = ?, pages = ?, changed_at = ?"
                    + " where request_id = ?")) {
      sql.setString(1, phase.name());
      sql.setInt(2, pages);
      sql.setObject(3, now());
      sql.setLong(4, request);
      sql.executeUpdate();
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  /** The request is answered, or given back for another time. */
  static void end(Connection connection, long request) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("delete from import_progress where request_id = ?")) {
      sql.setLong(1, request);
      sql.executeUpdate();
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
