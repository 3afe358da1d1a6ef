package org.errorcatalog.api.release;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** To the API a database is down that takes none of its connections. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class DatabaseDownTest {

  private static final String CATALOG = "/api/v1/catalogs/down";

  @AfterEach
  void letTheApiIn() {
    execute("alter role catalog_api connection limit -1");
  }

  @Test
  void saysThatWhatIsNotInMemoryIsUnavailableForNow() {
    SmallCatalog.named("down").publish("spring").revise("Anders.").publish("summer");
    eventually(() -> given().get(CATALOG).then().body("currentRelease.number", equalTo(2)));
    given().get(CATALOG + "/releases/1/codes/50058?locale=nl").then().statusCode(200);

    execute("alter role catalog_api connection limit 0");
    execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'catalog_api'");

    for (String path :
        new String[] {
          "/releases", "/releases/1/diff/2", "/releases/feed.atom", "/releases/1/codes/1"
        }) {
      eventually(
          () ->
              given()
                  .get(CATALOG + path)
                  .then()
                  .statusCode(503)
                  .contentType("application/problem+json")
                  .header("Retry-After", "2")
                  .body("type", equalTo("/problems/unavailable")));
    }
    for (String path : new String[] {"/codes/50058", "/codes", "/releases/2/codes/50058"}) {
      given().get(CATALOG + path).then().statusCode(200);
    }

    letTheApiIn();
    eventually(() -> given().get(CATALOG + "/releases").then().statusCode(200));
  }

  private static void execute(String sql) {
    Config config = ConfigProvider.getConfig();
    try (Connection connection =
            DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("catalog.test.superuser", String.class),
                config
                    .getOptionalValue("catalog.test.superuser-password", String.class)
                    .orElse(""));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void eventually(ThrowingRunnable assertion) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
  }
}
