package org.errorcatalog.api.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is configured: neither that the API is open nor whose tokens it takes. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class ClosedByDefaultTest {

  @Test
  void findsNoSettingButTheDefault() {
    assertThat(ConfigProvider.getConfig().getValue("catalog.api.access", String.class))
        .isEqualTo("token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/catalogs",
        "/api/v1/catalogs/any",
        "/api/v1/catalogs/any/codes/1",
        "/api/v1/catalogs/any/codes/1?locale=nl_NL",
        "/api/v1/catalogs/any/releases/1/codes/1",
        "/api//v1/catalogs",
        "//api/v1/catalogs",
        "/api/v1/./catalogs"
      })
  void answersNobody(String path) {
    given().urlEncodingEnabled(false).get(path).then().statusCode(401);
    given()
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer x.y.z")
        .get(path)
        .then()
        .statusCode(401);
  }

  @Test
  void saysWhatIsWanted() {
    given()
        .header("Accept-Language", "nl")
        .get("/api/v1/catalogs")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("type", equalTo("/problems/not-authenticated"))
        .body("title", equalTo("Niet aangemeld"))
        .body("status", equalTo(401))
        .body("detail", equalTo("Deze API is gesloten: stuur een geldig bearer-token mee."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/health/live",
        "/q/metrics",
        "/q/openapi",
        "/q/swagger-ui/",
        "/problems/not-found"
      })
  void letsEverybodySeeHowItIs(String path) {
    given().get(path).then().statusCode(200);
  }
}
