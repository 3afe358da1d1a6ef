package org.errorcatalog.api.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.errorcatalog.api.RawRequest;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * A burst of five and then next to nothing, behind a proxy that is trusted, for pages of one
 * origin.
 */
@QuarkusTest
@TestProfile(LimitsTest.Strict.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
@QuarkusTestResource(value = SignedTokens.class, restrictToAnnotatedClass = true)
class LimitsTest {

  /** One request a second, and five at once. */
  public static class Strict implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>();
      settings.put("catalog.api.limits.rate", "1");
      settings.put("catalog.api.limits.burst", "5");
      settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
      settings.put("quarkus.http.proxy.allow-forwarded", "true");
      settings.put("quarkus.http.cors.enabled", "true");
      settings.put("quarkus.http.cors.origins", "https://reader.example");
      return settings;
    }
  }

  SignedTokens tokens;

  @TestHTTPResource("/")
  URL api;

  @Test
  void answersABurstAndAsksToComeBackLater() {
    List<Response> answers =
        IntStream.range(0, 20).mapToObj(i -> ask("192.0.2.1", null, "nl")).toList();
    List<Response> refused = answers.stream().filter(each -> each.statusCode() == 429).toList();

    assertThat(answers.subList(0, 5)).extracting(Response::statusCode).containsOnly(401);
    assertThat(refused).isNotEmpty();
    refused
        .get(0)
        .then()
        .contentType("application/problem+json")
        .header("Retry-After", "1")
        .header("Content-Language", "nl")
        .header("Vary", "Accept-Language")
        .body("type", equalTo("/problems/too-many-requests"))
        .body("title", equalTo("Te veel verzoeken"))
        .body("status", equalTo(429))
        .body("detail", equalTo("Probeer het iets later nog eens."));
  }

  @Test
  void countsEachAddressForItself() {
    IntStream.range(0, 20).forEach(i -> ask("192.0.2.2", null, "en"));

    assertThat(ask("192.0.2.2", null, "en").statusCode()).isEqualTo(429);
    assertThat(ask("192.0.2.3", null, "en").statusCode()).isEqualTo(401);
  }

  @Test
  void knowsSomebodyWithATokenWhereverHeIs() {
    String token = tokens.withRoles("viewer");
    List<Integer> statuses =
        IntStream.range(0, 20)
            .mapToObj(i -> ask("192.0.3." + i, token, "en").statusCode())
            .toList();

    assertThat(statuses).contains(429).doesNotContain(401);
  }

  @Test
  void takesATokenThatIsNotTrustedForNobodys() {
    List<Integer> statuses =
        Stream.generate(tokens::forged)
            .limit(20)
            .map(token -> ask("192.0.2.4", token, "en").statusCode())
            .toList();

    assertThat(statuses).contains(401, 429);
  }

  @Test
  void alwaysAnswersTheOperator() {
    IntStream.range(0, 20)
        .forEach(
            i ->
                given()
                    .header("Forwarded", "for=192.0.2.5")
                    .get("/q/health/live")
                    .then()
                    .statusCode(200));
  }

  @Test
  void doesNotMistakeAReaderForTheOperator() {
    List<String> answers =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    RawRequest.to(api)
                        .send("GET", "/q/../api/v1/catalogs", "Forwarded: for=192.0.2.6"))
            .toList();

    assertThat(answers).anyMatch(answer -> answer.startsWith("HTTP/1.1 429 "));
  }

  @Test
  void letsPagesOfAConfiguredOriginReadAndNoOthers() {
    for (String origin : List.of("https://reader.example", "https://elsewhere.example")) {
      given()
          .header("Forwarded", "for=192.0.2.7")
          .header("Origin", origin)
          .header("Access-Control-Request-Method", "GET")
          .options("/api/v1/catalogs")
          .then()
          .header(
              "Access-Control-Allow-Origin",
              origin.equals("https://reader.example") ? equalTo(origin) : nullValue());
    }
  }

  private static Response ask(String address, String token, String language) {
    var request = given().header("Forwarded", "for=" + address).header("Accept-Language", language);
    return (token == null ? request : request.header("Authorization", "Bearer " + token))
        .get("/api/v1/catalogs");
  }
}
