package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.imports.ImportProgress.Phase;
import org.errorcatalog.ingest.report.JsonReport;
import org.errorcatalog.ingest.report.RunReport;
import org.errorcatalog.ingest.source.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Serves the requests of the console, one at a time. A request is claimed by a lock on its row that
 * lasts as long as the transaction that answers it, so that another worker takes it over when this
 * one dies, and no request is answered twice.
 */
@ApplicationScoped
public class ImportQueue {

  private static final int ENTRIES_SHOWN = 50;

  /** The SQL state of a statement that took too long. */
  private static final String TIMEOUT = "57014";

  /** A lock that lets others refer to the row: progress is written beside the transaction. */
  private static final String CLAIM =
      "select id, catalog, source_locale, mode, accept_language, state, checked, actor, actor_name"
          + " from import_request where state in ('QUEUED', 'CONFIRMED')"
          + " order by id limit 1 for no key update skip locked";

  private final DataSource database;
  private final CatalogImport imports;
  private final KnownReading known;
  private final ProgressLog progress;
  private final Clock clock;
  private final JsonReport json = new JsonReport();
  private final RequestLimits limits;

  @Inject
  ImportQueue(
      DataSource database,
      CatalogImport imports,
      KnownReading known,
      ProgressLog progress,
      Clock clock) {
    this(database, imports, known, progress, clock, RequestLimits.USUAL);
  }

  ImportQueue(
      DataSource database,
      CatalogImport imports,
      KnownReading known,
      ProgressLog progress,
      Clock clock,
      RequestLimits limits) {
    this.database = database;
    this.imports = imports;
    this.known = known;
    this.progress = progress;
    this.clock = clock;
    this.limits = limits;
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
      String state, @Nullable String checked, @Nullable Long run, @Nullable String message) {

    static Answer failed(Request request, String why) {
      return new Answer("FAILED", request.checked(), null, why);
    }
  }

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
    Savepoint claimed = connection.setSavepoint();
    Answer answer;
    try {
      answer =
          progress.start(request.id()) > limits.attempts()
              ? Answer.failed(request, tooManyAttempts())
              : served(connection, request);
    } catch (ChangedMeanwhileException e) {
      // An editor was faster: the request stays as it is and comes up again.
      connection.rollback();
      ProgressLog.end(connection, request.id());
      return;
    } catch (RuntimeException e) {
      connection.rollback(claimed);
      answer = Answer.failed(request, reason(e));
    } catch (OutOfMemoryError | StackOverflowError e) {
      // What was built for the request is free again; others must not wait for a new worker.
      connection.rollback(claimed);
      answer = Answer.failed(request, tooLittleMemory());
    }
    answer(connection, request, answer);
    ProgressLog.end(connection, request.id());
  }

  private Answer served(Connection connection, Request request) throws SQLException {
    Deadline deadline = new Deadline(limits.time());
    Pages pages = read(connection, request, deadline);
    progress.at(request.id(), Phase.COMPARING, pages.pages().size());
    RunReport now = checked(request, pages);
    deadline.check();
    return request.confirmed()
        ? apply(connection, request, pages, now, deadline)
        : new Answer("CHECKED", json.write(now), null, null);
  }

  private String reason(RuntimeException e) {
    return e.getCause() instanceof SQLException refusal && TIMEOUT.equals(refusal.getSQLState())
        ? Deadline.passed(limits.time())
        : String.valueOf(e.getMessage());
  }

  private String tooManyAttempts() {
    return "%d workers died of this import; import fewer pages at once"
        .formatted(limits.attempts());
  }

  private static String tooLittleMemory() {
    return "the import needs more memory than the %d MiB of the worker; import fewer pages at once"
        .formatted(Runtime.getRuntime().maxMemory() >> 20);
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

  private Pages read(Connection connection, Request request, Deadline deadline)
      throws SQLException {
    PageCollector collector = new PageCollector(null, known.profile(request.catalog()), Map.of());
    WatchedPages watched =
        new WatchedPages(
            collector, limits, deadline, pages -> progress.at(request.id(), Phase.READING, pages));
    try (PreparedStatement sql =
        connection.prepareStatement(
            "select name, content from import_upload where request_id = ? order by name")) {
      sql.setLong(1, request.id());
      sql.setFetchSize(1);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          new Upload(row.getString(1), row.getBytes(2), limits.files()).read(watched);
        }
      }
    }
    return collector.pages();
  }

  private RunReport checked(Request request, Pages pages) {
    return imports.check(request.catalog(), pages, request.options()).showing(ENTRIES_SHOWN);
  }

  /** Applies what the editor saw; what they did not see they are asked about once more. */
  private Answer apply(
      Connection connection, Request request, Pages pages, RunReport now, Deadline deadline)
      throws SQLException {
    String checked = request.checked();
    if (checked == null || !json.read(checked).equals(now)) {
      return new Answer("CHECKED", json.write(now), null, null);
    }
    progress.at(request.id(), Phase.WRITING, pages.pages().size());
    limitStatements(connection, deadline);
    RunReport done =
        imports.runWithin(connection, request.catalog(), pages, request.options(), request.by());
    return new Answer("DONE", checked, done.run(), null);
  }

  private static void limitStatements(Connection connection, Deadline deadline)
      throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("set local statement_timeout = " + deadline.leftMillis());
    }
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
