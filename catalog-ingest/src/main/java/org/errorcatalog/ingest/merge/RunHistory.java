package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.errorcatalog.ingest.report.Changes;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.Named;
import org.errorcatalog.ingest.report.RunReport;
import org.errorcatalog.ingest.report.RunSummary;

/** Past runs and what they found. */
@ApplicationScoped
public class RunHistory {

  private static final String RUNS =
      "select id, catalog, mode, dry_run, actor_name, started_at, pages, added, changed, unchanged,"
          + " withdrawn, message, case when status = 'RUNNING' and heartbeat_at < ?"
          + " then 'ABANDONED' else status end as status from import_run ";

  private final DataSource database;
  private final Clock clock;

  RunHistory(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The newest runs first, at most so many. */
  public List<RunSummary> newest(int limit) {
    return runs("order by id desc limit ?", limit);
  }

  public Optional<RunSummary> run(long id) {
    return runs("where id = ?", id).stream().findFirst();
  }

  /** A run as it was reported, but for its pages. */
  public Optional<RunReport> report(long id) {
    return run(id)
        .map(
            run -> new RunReport(run.run(), run.catalog(), List.of(), run.changes(), findings(id)));
  }

  private List<RunSummary> runs(String which, long number) {
    List<RunSummary> runs = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(RUNS + which)) {
      sql.setObject(1, clock.instant().atOffset(ZoneOffset.UTC).minus(RunLog.SILENCE));
      sql.setLong(2, number);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          runs.add(summary(row));
        }
      }
      return runs;
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  private static RunSummary summary(ResultSet row) throws SQLException {
    return new RunSummary(
        row.getLong("id"),
        row.getString("catalog"),
        row.getString("mode"),
        row.getBoolean("dry_run"),
        row.getString("status"),
        row.getString("actor_name"),
        row.getObject("started_at", OffsetDateTime.class).toInstant().toString(),
        row.getInt("pages"),
        new Changes(
            row.getInt("added"),
            row.getInt("changed"),
            row.getInt("unchanged"),
            row.getInt("withdrawn")),
        row.getString("message"));
  }

  private List<Finding> findings(long run) {
    List<Finding> findings = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement("select * from finding where run_id = ? order by id")) {
      sql.setLong(1, run);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          findings.add(finding(row));
        }
      }
      return findings;
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  private static Finding finding(ResultSet row) throws SQLException {
    return new Finding(
        Level.valueOf(row.getString("level")),
        Named.of(row.getString("name")),
        row.getString("page"),
        row.getString("locale"),
        row.getObject("line", Integer.class),
        row.getString("code"),
        row.getString("message"),
        row.getString("before"),
        row.getString("after"),
        row.getObject("confidence", Double.class));
  }
}
