package org.errorcatalog.ingest.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.ingest.source.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_ingest"),
    restrictToAnnotatedClass = true)
class ImportQueueTest {

  @Inject ImportQueue queue;
  @Inject DataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "catalog.test.superuser")
  String console;

  @ConfigProperty(name = "catalog.test.superuser-password")
  String password;

  @AfterEach
  void emptyQueue() throws SQLException {
    update("update import_request set state = 'CANCELLED' where state in ('QUEUED', 'CONFIRMED')");
  }

  @Test
  void checksThenAppliesOnTheEditorsWord() throws SQLException {
    long request = request("queue-a", "page.md", OwnPages.ENGLISH);

    assertThat(queue.serveNext()).isTrue();
    assertThat(state(request)).isEqualTo("CHECKED");
    assertThat(
            one(
                "select checked ->> 'run' is null and checked #>> '{changes,added}' = '3'"
                    + " from import_request where id = "
                    + request))
        .isEqualTo("t");
    assertThat(one("select count(*) from catalog where name = 'queue-a'")).isEqualTo("0");

    confirm(request);
    assertThat(queue.serveNext()).isTrue();
    assertThat(state(request)).isEqualTo("DONE");
    assertThat(
            one(
                "select count(*) from entry e join catalog c on c.id = e.catalog_id"
                    + " where c.name = 'queue-a'"))
        .isEqualTo("3");
    assertThat(
            one(
                "select status || ' ' || r.actor || ' ' || r.origin from import_run r"
                    + " join import_request q on q.run_id = r.id where q.id = "
                    + request))
        .isEqualTo("DONE editor UI");
    assertThat(queue.serveNext()).isFalse();
  }

  @Test
  void asksAgainWhereTheResultIsAnotherByThen() throws SQLException {
    long first = request("queue-b", "page.md", OwnPages.ENGLISH);
    long second = request("queue-b", "page.md", OwnPages.ENGLISH);
    queue.serveNext();
    queue.serveNext();
    confirm(first);
    queue.serveNext();

    confirm(second);
    queue.serveNext();

    assertThat(state(second)).isEqualTo("CHECKED");
    assertThat(
            one(
                "select checked #>> '{changes,unchanged}' from import_request where id = "
                    + second))
        .isEqualTo("3");
  }

  @Test
  void saysWhyARequestFailed() throws SQLException {
    long request = request("queue-c", "pages.zip", "not a zip");

    queue.serveNext();

    assertThat(state(request)).isEqualTo("FAILED");
    assertThat(one("select message from import_request where id = " + request))
        .isEqualTo("pages.zip: not a readable zip");
  }

  @Test
  void showsWhatWouldChangeWordByWord() throws SQLException {
    long first = request("queue-e", "page.md", OwnPages.ENGLISH);
    queue.serveNext();
    confirm(first);
    queue.serveNext();

    long second = request("queue-e", "page.md", OwnPages.ENGLISH.replace("missing", "gone"));
    queue.serveNext();

    assertThat(one("select checked ->> 'diff' from import_request where id = " + second))
        .isEqualTo(
            "{\"more\": 0, \"entries\": [{\"code\": \"100\", \"texts\": [{\"part\":"
                + " \"DESCRIPTION\", \"after\": \"The key is gone.\", \"before\": \"The key is"
                + " missing.\", \"change\": \"WRITTEN\", \"locale\": \"en-US\"}], \"change\":"
                + " \"CHANGED\", \"variant\": 1}]}");
  }

  @Test
  void namesTheLimitThatARequestIsOver() throws SQLException {
    assertThat(failure(limits(1, 1 << 20, Duration.ofMinutes(1))))
        .isEqualTo("the files hold more than 1 pages; import fewer at once");
    assertThat(failure(limits(9, 1 << 20, Duration.ofMinutes(-1))))
        .isEqualTo("the import takes longer than -1 minutes; import fewer pages at once");
    assertThat(failure(limits(9, 1, Duration.ofMinutes(1))))
        .isEqualTo("the files hold more than 0 MiB of pages; import fewer at once");
  }

  private static RequestLimits limits(int pages, long bytes, Duration time) {
    return new RequestLimits(Limits.DEFAULT, pages, bytes, time, 5);
  }

  private String failure(RequestLimits limits) throws SQLException {
    long request = request("queue-f", "page.md", OwnPages.ENGLISH);
    upload(request, "seite.md", OwnPages.DUTCH);

    assertThat(WorkerProcess.queue(database, limits).serveNext()).isTrue();

    assertThat(state(request)).isEqualTo("FAILED");
    assertThat(one("select count(*) from import_progress")).isEqualTo("0");
    return one("select message from import_request where id = " + request);
  }

  private void upload(long request, String name, String content) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, console, password);
        PreparedStatement sql =
            connection.prepareStatement("insert into import_upload values (?, ?, ?)")) {
      sql.setLong(1, request);
      sql.setString(2, name);
      sql.setBytes(3, content.getBytes(UTF_8));
      sql.executeUpdate();
    }
  }

  @Test
  void leavesARequestToTheWorkerThatHasIt() throws SQLException {
    request("queue-d", "page.md", OwnPages.ENGLISH);
    try (Connection other = database.getConnection();
        PreparedStatement claim =
            other.prepareStatement("select id from import_request for update")) {
      other.setAutoCommit(false);
      claim.execute();

      assertThat(queue.serveNext()).isFalse();
      other.rollback();
    }
    assertThat(queue.serveNext()).isTrue();
  }

  private void confirm(long request) throws SQLException {
    update("update import_request set state = 'CONFIRMED' where id = " + request);
  }

  private String state(long request) throws SQLException {
    return one("select state from import_request where id = " + request);
  }

  /** What the console leaves behind for a request. */
  private long request(String catalog, String name, String content) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, console, password);
        PreparedStatement sql =
            connection.prepareStatement(
                "with asked as (insert into import_request (catalog, actor, actor_name,"
                    + " requested_at, changed_at) values (?, 'editor', 'Editor', now(), now())"
                    + " returning id) insert into import_upload (request_id, name, content)"
                    + " select id, ?, ? from asked returning request_id")) {
      sql.setString(1, catalog);
      sql.setString(2, name);
      sql.setBytes(3, content.getBytes(UTF_8));
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private String one(String select) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(select);
        ResultSet row = sql.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private void update(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(change)) {
      sql.executeUpdate();
    }
  }
}
