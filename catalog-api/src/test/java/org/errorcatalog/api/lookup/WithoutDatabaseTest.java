package org.errorcatalog.api.lookup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutDatabaseTest.NoDatabase.class)
class WithoutDatabaseTest {

  /** On the discard port nobody listens. */
  public static class NoDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "catalog.api.access", "open",
          "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:9/nothing",
          "quarkus.datasource.username", "nobody",
          "quarkus.datasource.password", "nothing");
    }
  }

  @Test
  void startsAndSaysWhyItIsNotReady() {
    given().get("/q/health/live").then().statusCode(200);
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'snapshot' }.status", equalTo("DOWN"))
        .body(
            "checks.find { it.name == 'snapshot' }.data.reason",
            equalTo("no snapshot was loaded yet"));
    given()
        .get("/q/health/well")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'database' }.status", equalTo("DOWN"))
        .body("checks.find { it.name == 'database' }.data.problem", notNullValue())
        .body("checks.find { it.name == 'spool' }.status", equalTo("UP"));
  }

  @Test
  void answersThatItIsUnavailable() {
    given()
        .get("/api/v1/catalogs/any/codes/1")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2")
        .body("type", equalTo("/problems/unavailable"))
        .body("title", equalTo("Unavailable"))
        .body("status", equalTo(503))
        .body("detail", equalTo("The answer cannot be given right now. Try again in a moment."));
    given().get("/api/v1/catalogs").then().statusCode(503);
  }
}
