package org.errorcatalog.api.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.MortalDatabase;
import org.errorcatalog.core.lookup.SampleSnapshot;
import org.junit.jupiter.api.Test;

/** Starts from the spool without a database; then one comes, is killed, and comes back. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(value = LostDatabaseTest.Spool.class, restrictToAnnotatedClass = true)
class LostDatabaseTest {

  /** How long the database is away: {@code -Dlost.seconds=60} for a minute. */
  private static final Duration AWAY = Duration.ofSeconds(Long.getLong("lost.seconds", 3));

  private static final Path DIRECTORY = Path.of("target/lost-database");
  private static final int PORT = MortalDatabase.freePort();

  private final HttpClient client = HttpClient.newHttpClient();

  /** A spool with one good catalog and one damaged one; nobody listens at the port yet. */
  public static class Spool implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
      return Map.of();
    }

    @Override
    public void stop() {}
  }
}
