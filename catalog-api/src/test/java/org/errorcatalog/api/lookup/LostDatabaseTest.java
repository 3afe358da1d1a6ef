package org.errorcatalog.api.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.MortalDatabase;
import org.errorcatalog.core.lookup.SampleSnapshot;
import org.errorcatalog.core.lookup.SnapshotSpool;
import org.junit.jupiter.api.Test;

/** A node that starts without its database, gets one, loses it and gets it back. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(value = LostDatabaseTest.Spool.class, restrictToAnnotatedClass = true)
class LostDatabaseTest {

  /** How long the database is away: {@code -Dlost.seconds=60} for a minute. */
  private static final Duration AWAY = Duration.ofSeconds(Long.getLong("lost.seconds", 3));

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final byte[] DAMAGED = {1, 2, 3};

  @TestHTTPResource("/api/v1/catalogs/good/codes/50058?locale=nl-NL")
  URI lookup;

  private final Config config = ConfigProvider.getConfig();
  private final Path spool = config.getValue("catalog.api.snapshot.spool", Path.class);
  private final int port = config.getValue("catalog.test.port", Integer.class);
  private final HttpClient client = HttpClient.newHttpClient();

  /** One good catalog and one damaged one on disk; nobody listens at the database's port yet. */
  public static class Spool implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
      int port = MortalDatabase.freePort();
      return Map.of(
          "catalog.test.port", Integer.toString(port),
          "catalog.api.snapshot.spool", spool().toString(),
          "quarkus.datasource.jdbc.url", MortalDatabase.url(port),
          "quarkus.datasource.username", "catalog_api",
          "quarkus.datasource.password", "test");
    }

    private static Path spool() {
      try {
        Path directory = Files.createTempDirectory("spool");
        SampleSnapshot.spool(directory, "good");
        Files.write(directory.resolve("damaged.base"), DAMAGED);
        return directory;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void stop() {}
  }

  @Test
  void servesWhateverBecomesOfTheDatabase() throws Exception {
    servesFromTheSpool();
    try (MortalDatabase database = new MortalDatabase(Files.createTempDirectory("lost"), port)) {
      database.start();
      SmallCatalog catalog = SmallCatalog.named("good").publish("spring");
      catchesUp("\"release\":1,", "aangemeld");
      writesTheSpoolAndLeavesTheDamagedFile();

      Readers readers = new Readers(2, this::isAnswered);
      database.kill();
      Thread.sleep(AWAY.toMillis());
      tellsThatTheDatabaseIsAway();
      database.start();
      catalog.revise("Niemand is ingelogd.").publish("summer");
      catchesUp("\"release\":2,", "ingelogd");
      assertThat(readers.sendHome()).isPositive();
    }
  }

  private void servesFromTheSpool() {
    Awaitility.await().atMost(SOON).until(() -> given().get("/q/health/ready").statusCode() == 200);
    given().get("/q/health/ready").then().body(containsString("spool"));
    given()
        .get("/api/v1/catalogs/good/codes/1?locale=nl")
        .then()
        .statusCode(200)
        .body("description.text", equalTo("Een."));
    given()
        .get("/api/v1/catalogs/damaged/codes/1")
        .then()
        .statusCode(503)
        .body("type", equalTo("/problems/unavailable"));
    given()
        .get("/q/health/well")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'spool' }.status", equalTo("DOWN"))
        .body("checks.find { it.name == 'spool' }.data.ignored", equalTo(1));
    given()
        .get("/q/metrics")
        .then()
        .body(containsString("catalog_snapshot_release{catalog=\"good\"} 1.0"))
        .body(containsString("catalog_snapshot_age_seconds{catalog=\"good\"}"));
  }

  /** Whose release 1 is another than that of the spool. */
  private void catchesUp(String release, String text) {
    Awaitility.await()
        .atMost(SOON)
        .untilAsserted(() -> given().get(lookup).then().statusCode(200).body(containsString(text)));
    given().get(lookup).then().body(containsString(release));
    given().get("/api/v1/catalogs/good/codes/1").then().statusCode(404);
    given().get("/q/health/ready").then().body(not(containsString("spool")));
  }

  private void writesTheSpoolAndLeavesTheDamagedFile() throws IOException {
    Awaitility.await()
        .atMost(SOON)
        .untilAsserted(() -> given().get("/q/health/well").then().statusCode(200));
    assertThat(new SnapshotSpool(spool).read().snapshot())
        .isNotNull()
        .extracting(it -> it.summary("good").codes())
        .isEqualTo(2);
    assertThat(spool.resolve("damaged.base")).hasBinaryContent(DAMAGED);
  }

  private Void isAnswered() throws Exception {
    int status =
        client.send(HttpRequest.newBuilder(lookup).build(), BodyHandlers.discarding()).statusCode();
    assertThat(status).isEqualTo(200);
    return null;
  }

  private static void tellsThatTheDatabaseIsAway() {
    given().get("/q/health/ready").then().statusCode(200);
    given()
        .get("/q/health/well")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'database' }.status", equalTo("DOWN"));
  }
}
