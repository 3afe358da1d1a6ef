package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.report.Changes;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.RunReport;
import org.jspecify.annotations.Nullable;

/** Writes down runs and their findings, beside the transaction that changes the catalog. */
@ApplicationScoped
public class RunLog {

  /** A run that has not been heard of for so long is dead. */
  public static final Duration SILENCE = Duration.ofSeconds(30);

  private final DataSource database;
  private final Clock clock;

  RunLog(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Starts a run; it is {@code RUNNING} until it is ended. */
  Run start(String catalog, ImportMode mode, boolean dryRun, Actor by) {
    try (Connection connection = database.getConnection()) {
      abandon(connection);
      return Run.start(this, insert(connection, catalog, mode, dryRun, by));
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  /** Gives up the runs of processes that died. */
  private void abandon(Connection connection) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "update import_run set status = 'ABANDONED', ended_at = ?"
                + " where status = 'RUNNING' and heartbeat_at < ?")) {
      sql.setObject(1, now());
      sql.setObject(2, now().minus(SILENCE));
      sql.executeUpdate();
    }
  }

  private long insert(
      Connection connection, String catalog, ImportMode mode, boolean dryRun, Actor by)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "insert into import_run (catalog, mode, dry_run, status, origin, actor, actor_name,"
                + " started_at, heartbeat_at) values (?, ?, ?, 'RUNNING', ?, ?, ?, ?, ?)"
                + " returning id")) {
      sql.setString(1, catalog);
      sql.setString(2, mode.name());
      sql.setBoolean(3, dryRun);
      sql.setString(4, by.origin().name());
      sql.setString(5, by.id());
      sql.setString(6, by.name());
      sql.setObject(7, now());
      sql.setObject(8, now());
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  void heartbeat(long run) {
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement(
                "update import_run set heartbeat_at = ? where id = ? and status = 'RUNNING'")) {
      sql.setObject(1, now());
      sql.setLong(2, run);
      sql.executeUpdate();
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  void done(long run, RunReport report) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      findings(connection, run, report.findings());
      end(connection, run, "DONE", report.pages().size(), report.changes(), null);
      connection.commit();
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  void failed(long run, String message) {
    try (Connection connection = database.getConnection()) {
      end(connection, run, "FAILED", 0, Changes.NONE, message);
    } catch (SQLException e) {
      // The failure itself is what the caller reports; the run will be found abandoned.
      return;
    }
  }

  private void end(
      Connection connection,
      long run,
      String status,
      int pages,
      Changes changes,
      @Nullable String message)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "update import_run set status = ?, pages = ?, added = ?, changed = ?, unchanged = ?,"
                + " withdrawn = ?, message = ?, heartbeat_at = ?, ended_at = ? where id = ?")) {
      sql.setString(1, status);
      sql.setInt(2, pages);
      sql.setInt(3, changes.added());
      sql.setInt(4, changes.changed());
      sql.setInt(5, changes.unchanged());
      sql.setInt(6, changes.withdrawn());
      sql.setString(7, message);
      sql.setObject(8, now());
      sql.setObject(9, now());
      sql.setLong(10, run);
      sql.executeUpdate();
    }
  }

  private static void findings(Connection connection, long run, List<Finding> findings)
      throws SQLException {
    try (NewRows rows =
        new NewRows(
            connection,
            "finding",
            "run_id, level, name, page, locale, line, code, message, before, after, confidence")) {
      for (Finding each : findings) {
        rows.add(
            run,
            each.level(),
            each.name().name(),
            each.page(),
            each.locale(),
            each.line(),
            each.code(),
            each.message(),
            each.before(),
            each.after(),
            each.confidence());
      }
      rows.finish();
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
