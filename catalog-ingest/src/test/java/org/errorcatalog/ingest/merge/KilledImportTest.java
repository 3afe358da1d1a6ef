package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kills imports as {@code kill -9} does, wherever they happen to be. */
class KilledImportTest {

  private static final int TIMES = 50;
  private static final int ROWS = 200;
  private static final Random RANDOM = new Random(14);

  private static final String EDITIONS =
      """
      select distinct substring(t.markdown from 'edition (\\d+)') from text t
        join catalog c on c.id = t.catalog_id where c.name = 'killed'
      union
      select distinct substring(r.markdown from 'edition (\\d+)') from text t
        join catalog c on c.id = t.catalog_id
        join revision r on r.text_id = t.id and r.number = t.revision where c.name = 'killed'
      """;

  private static final TestDatabase SERVER = new TestDatabase();
  private static String url = "";
  private static String password = "";

  @BeforeAll
  static void startServer() {
    Map<String, String> settings = SERVER.start();
    url = String.valueOf(settings.get("quarkus.datasource.jdbc.url"));
    password = String.valueOf(settings.get("quarkus.datasource.password"));
  }

  @AfterAll
  static void stopServer() {
    SERVER.stop();
  }

  @Test
  void showsAllOfARunOrNothing() throws Exception {
    ImportProcess importing = ImportProcess.into(url, password);
    importing.run(0, ROWS);
    Duration whole = timeOfARun(1);
    int shown = 1;
    int brokenOff = 0;

    for (int edition = 2; edition < 2 + TIMES; edition++) {
      killed(edition, whole.multipliedBy(20 + RANDOM.nextInt(85)).dividedBy(100));

      List<String> now = all(EDITIONS);
      assertThat(now).hasSize(1);
      assertThat(Integer.parseInt(now.get(0))).isIn(shown, edition);
      shown = Integer.parseInt(now.get(0));
      brokenOff += running(edition);
    }

    assertThat(brokenOff).as("runs that were killed under way").isGreaterThan(TIMES / 5);
    importing.run(1_000, ROWS);
    assertThat(all(EDITIONS)).containsExactly("1000");
    assertThat(all("select count(*) from text")).containsExactly(String.valueOf(2 * ROWS));
  }

  private static Duration timeOfARun(int edition) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = start(edition);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void killed(int edition, Duration after) throws IOException, InterruptedException {
    Process process = start(edition);
    process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  private static Process start(int edition) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            ImportProcess.class.getName(),
            url,
            password,
            String.valueOf(edition),
            String.valueOf(ROWS))
        .redirectErrorStream(true)
        .redirectOutput(new File("target/killed-import.log"))
        .start();
  }

  /** Whether the run of the edition was under way when it was killed. */
  private static int running(int edition) throws SQLException {
    List<String> last = all("select status from import_run order by id desc limit 1");
    assertThat(last).as("runs, at edition %d", edition).isNotEmpty();
    return last.get(0).equals("RUNNING") ? 1 : 0;
  }

  private static List<String> all(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = ImportProcess.into(url, password).database().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
