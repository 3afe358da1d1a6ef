package org.errorcatalog.api.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(TokenTest.OfAnIssuer.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
@QuarkusTestResource(value = SignedTokens.class, restrictToAnnotatedClass = true)
class TokenTest {

  /** Has an application of its own, since the other tests' trusts no token. */
  public static class OfAnIssuer implements QuarkusTestProfile {}

  SignedTokens tokens;

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "editor", "reviewer", "publisher", "admin"})
  void answersEveryRoleThatMayRead(String role) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> catalogs(tokens.withRoles("other", role)).statusCode(200));
  }

  @Test
  void refusesATokenWithoutSuchARole() {
    catalogs(tokens.withRoles("offline_access"))
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-allowed"))
        .body("title", equalTo("Not allowed"))
        .body("status", equalTo(403))
        .body("detail", equalTo("Your role does not allow this."));
  }

  @Test
  void refusesATokenWithoutRoles() {
    catalogs(tokens.withRoles()).statusCode(403);
  }

  @Test
  void takesNoExpiredAndNoForgedTokenForSomebody() {
    for (String token : List.of(tokens.expired(), tokens.forged(), "nonsense", "")) {
      catalogs(token).statusCode(401).body("type", equalTo("/problems/not-authenticated"));
    }
  }

  @Test
  void wantsAToken() {
    given().get("/api/v1/catalogs").then().statusCode(401).header("WWW-Authenticate", "Bearer");
  }

  private static ValidatableResponse catalogs(String token) {
    return given().header("Authorization", "Bearer " + token).get("/api/v1/catalogs").then();
  }
}
