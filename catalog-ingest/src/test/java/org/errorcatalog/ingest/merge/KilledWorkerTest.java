package org.errorcatalog.ingest.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kills workers as {@code kill -9} does, in the midst of a request: another one serves it. */
class KilledWorkerTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String PAGE =
      "---\nlocale: fo-FO\n---\n| Error | Text |\n| --- | --- |\n| 1 | It broke. |\n| 2 | It is. |\n";
  private static final TestDatabase SERVER = new TestDatabase();

  private static String url = "";
  private static String password = "";
  private static DataSource database;

  @BeforeAll
  static void startServer() {
    Map<String, String> settings = SERVER.start();
    url = String.valueOf(settings.get("quarkus.datasource.jdbc.url"));
    password = String.valueOf(settings.get("quarkus.datasource.password"));
    database = ImportProcess.into(url, password).database();
  }

  @AfterAll
  static void stopServer() {
    SERVER.stop();
  }

  @Test
  void servesWhatAKilledWorkerLeft() throws Exception {
    long request = request("left");

    killAWorkerThatWaitsFor("lock table catalog in access exclusive mode", request, "READING");
    assertThat(one("select state from import_request where id = " + request)).isEqualTo("QUEUED");
    anotherServes(request, "CHECKED");

    run("update import_request set state = 'CONFIRMED' where id = " + request);
    killAWorkerThatWaitsFor("lock table text in share mode", request, "WRITING");
    assertThat(one("select count(*) from catalog where name = 'left'")).isEqualTo("0");
    anotherServes(request, "DONE");

    assertThat(
            one(
                "select string_agg(t.markdown || ' ' || t.revision, ', ' order by t.id)"
                    + " from text t join catalog c on c.id = t.catalog_id where c.name = 'left'"))
        .isEqualTo("It broke. 1, It is. 1");
    assertThat(one("select string_agg(status, ' ' order by id) from import_run"))
        .isEqualTo("RUNNING DONE");
    assertThat(one("select r.status from import_run r join import_request q on q.run_id = r.id"))
        .isEqualTo("DONE");
    assertThat(one("select count(*) from import_progress")).isEqualTo("0");
  }

  @Test
  void givesUpARequestThatKillsWorkers() throws Exception {
    long request = request("deadly");
    run(
        "insert into import_progress (request_id, phase, attempts, changed_at) values (%d,"
                .formatted(request)
            + " 'READING', 5, now())");

    anotherServes(request, "FAILED");

    assertThat(one("select message from import_request where id = " + request))
        .isEqualTo("5 workers died of this import; import fewer pages at once");
  }

  /** The worker comes as far as the lock lets it. */
  private static void killAWorkerThatWaitsFor(String lock, long request, String phase)
      throws Exception {
    try (Connection blocking = database.getConnection();
        PreparedStatement sql = blocking.prepareStatement(lock)) {
      blocking.setAutoCommit(false);
      sql.execute();
      Process worker = WorkerProcess.start(url, password, "killed-worker.log");
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  "1"
                      .equals(
                          one(
                              "select count(*) from import_progress p, pg_stat_activity a"
                                  + " where p.request_id = %d and p.phase = '%s'"
                                      .formatted(request, phase)
                                  + " and a.wait_event_type = 'Lock'")));
      worker.destroyForcibly().waitFor();
      blocking.rollback();
    }
  }

  /** The database takes a moment to notice that the first one is gone. */
  private static void anotherServes(long request, String state) {
    ImportQueue queue = WorkerProcess.queue(database, RequestLimits.USUAL);
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              queue.serveNext();
              return state.equals(one("select state from import_request where id = " + request));
            });
  }

  private static long request(String catalog) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement(
                "with asked as (insert into import_request (catalog, actor, actor_name,"
                    + " requested_at, changed_at) values (?, 'editor', 'Editor', now(), now())"
                    + " returning id) insert into import_upload (request_id, name, content)"
                    + " select id, 'page.md', ? from asked returning request_id")) {
      sql.setString(1, catalog);
      sql.setBytes(2, PAGE.getBytes(UTF_8));
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void run(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(change)) {
      sql.executeUpdate();
    }
  }

  private static String one(String select) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(select);
        ResultSet row = sql.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}
