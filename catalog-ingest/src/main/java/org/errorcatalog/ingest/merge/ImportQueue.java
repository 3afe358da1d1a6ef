package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.report.JsonReport;
import org.errorcatalog.ingest.report.RunReport;
import org.errorcatalog.ingest.source.Limits;
import org.errorcatalog.ingest.source.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Serves the requests of the console, one at a time. A request is claimed by a lock on its row that
 * lasts as long as the transaction that answers it, so that another worker takes it over when this
 * one dies, and no request is answered twice.
 */
@ApplicationScoped
public class ImportQueue {

  private static final String CLAIM =
      "select id, catalog, source_locale, mode, accept_language, state, checked, actor, actor_name"
          + " from import_request where state in ('QUEUED', 'CONFIRMED')"
          + " order by id limit 1 for update skip locked";

  private final DataSource database;
  private final CatalogImport imports;
  private final KnownReading known;
  private final Clock clock;
  private final JsonReport json = new JsonReport();

  ImportQueue(DataSource database, CatalogImport imports, KnownReading known, Clock clock) {
    this.database = database;
    this.imports = imports;
    this.known = known;
    this.clock = clock;
  }

  private record Request(
      long id,
      String catalog,
      ImportOptions options,
      boolean confirmed,
      @Nullable String checked,
      Actor by) {}

  /** What a request gets. */
  private record Answer(
      String state, @Nullable String checked, @Nullable Long run, @Nullable String message) {}

  /** Serves the oldest request that nobody serves; false where there is none. */
  public boolean serveNext() {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Optional<Request> request = claim(connection);
      if (request.isPresent()) {
        serve(connection, request.get());
      }
      connection.commit();
      return request.isPresent();
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  /** What fails is taken back, but not the claim: the request must not come up again. */
  private void serve(Connection connection, Request request) throws SQLException {
    var claimed = connection.setSavepoint();
    Answer answer;
    try {
      Pages pages = read(connection, request);
      answer = request.confirmed() ? apply(connection, request, pages) : check(request, pages);
    } catch (ChangedMeanwhileException e) {
      // An editor was faster: the request stays as it is and comes up again.
      connection.rollback();
      return;
    } catch (RuntimeException e) {
      connection.rollback(claimed);
      answer = new Answer("FAILED", request.checked(), null, String.valueOf(e.getMessage()));
    }
    answer(connection, request, answer);
  }

  private static Optional<Request> claim(Connection connection) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(CLAIM);
        ResultSet row = sql.executeQuery()) {
      return row.next() ? Optional.of(request(row)) : Optional.empty();
    }
  }

  private static Request request(ResultSet row) throws SQLException {
    ImportMode mode = ImportMode.valueOf(row.getString("mode"));
    return new Request(
        row.getLong("id"),
        row.getString("catalog"),
        new ImportOptions(
            null, row.getString("source_locale"), mode, row.getBoolean("accept_language"), null),
        row.getString("state").equals("CONFIRMED"),
        row.getString("checked"),
        new Actor(row.getString("actor"), row.getString("actor_name"), Origin.UI));
  }

  private Pages read(Connection connection, Request request) throws SQLException {
    PageCollector collector = new PageCollector(null, known.profile(request.catalog()), Map.of());
    try (PreparedStatement sql =
        connection.prepareStatement(
            "select name, content from import_upload where request_id = ? order by name")) {
      sql.setLong(1, request.id());
      sql.setFetchSize(1);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          new Upload(row.getString(1), row.getBytes(2), Limits.DEFAULT).read(collector);
        }
      }
    }
    return collector.pages();
  }

  private Answer check(Request request, Pages pages) {
    RunReport report = imports.check(request.catalog(), pages, request.options());
    return new Answer("CHECKED", json.write(report), null, null);
  }

  /** Applies what the editor saw; what they did not see they are asked about once more. */
  private Answer apply(Connection connection, Request request, Pages pages) {
    RunReport now = imports.check(request.catalog(), pages, request.options());
    String checked = request.checked();
    if (checked == null || !json.read(checked).equals(now)) {
      return new Answer("CHECKED", json.write(now), null, null);
    }
    RunReport done =
        imports.runWithin(connection, request.catalog(), pages, request.options(), request.by());
    return new Answer("DONE", checked, done.run(), null);
  }

  private void answer(Connection connection, Request request, Answer answer) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "update import_request set state = ?, checked = ?::jsonb, run_id = ?, message = ?,"
                + " changed_at = ?, version = version + 1 where id = ?")) {
      sql.setString(1, answer.state());
      sql.setString(2, answer.checked());
      sql.setObject(3, answer.run());
      sql.setString(4, answer.message());
      sql.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
      sql.setLong(6, request.id());
      sql.executeUpdate();
    }
  }
}
