package org.errorcatalog.api.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class LookupTest {

  private static final AtomicInteger MADE = new AtomicInteger();

  private SmallCatalog catalog;
  private String name;

  @BeforeEach
  void publishASmallCatalog() {
    name = "small-" + MADE.incrementAndGet();
    catalog = SmallCatalog.named(name).publish("spring");
    awaitRelease(1);
  }

  @Test
  void answersWholeBodyAndHeaders() {
    Response response = given().header("Accept-Language", "nl-BE").get(code("aadsts50058"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.asString())
        .isEqualTo(
            """
            {"catalog":"%1$s","code":"50058","variant":1,"class":"ERROR","status":"ACTIVE",\
            "release":1,"locale":"nl-NL","requestedLocale":"nl-BE","fallback":true,\
            "description":{"markdown":"Niemand is *aangemeld*.","text":"Niemand is aangemeld.",\
            "html":"<p>Niemand is aangemeld.</p>"},\
            "actions":[{"id":"%2$d","kind":"CONTACT","audience":"APP_OWNER",\
            "markdown":"Vraag het de *eigenaar*.","text":"Vraag het de eigenaar.",\
            "html":"<p>Vraag het de eigenaar.</p>"}],\
            "state":"PRETRANSLATED","machineTranslated":false,"outdated":false,\
            "alternatives":[]}"""
                .formatted(name, catalog.action()));
    response
        .then()
        .header("Content-Type", "application/json")
        .header("Content-Language", "nl-NL")
        .header("Content-Location", "/api/v1/catalogs/" + name + "/releases/1/codes/50058")
        .header("Vary", "Accept-Language")
        .header("Cache-Control", "no-cache")
        .header("Content-Encoding", nullValue())
        .header("ETag", matchesPattern("\"[0-9a-f]{16}\""));
  }

  @Test
  void answersWhatItsSchemaSays() throws Exception {
    JsonMapper strict =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    LookupBody body =
        strict.readValue(given().get(code("50058?locale=nl")).asByteArray(), LookupBody.class);

    assertThat(body.description().text()).isEqualTo("Niemand is aangemeld.");
    assertThat(body.requestedLocale()).isEqualTo("nl");
    assertThat(body.fallback()).isFalse();
  }

  @Test
  void letsTheParameterSilenceTheHeader() {
    given()
        .header("Accept-Language", "nl-NL")
        .get(code("50058?locale=en-US"))
        .then()
        .statusCode(200)
        .header("Content-Language", "en-US")
        .body("fallback", equalTo(false));
  }

  @Test
  void reassuresAReaderWithTheRightCopy() {
    String tag = given().get(code("50058")).header("ETag");

    for (String header : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      given()
          .header("If-None-Match", header)
          .get(code("50058"))
          .then()
          .statusCode(304)
          .header("ETag", tag)
          .header("Vary", "Accept-Language")
          .body(emptyString());
    }
    given().header("If-None-Match", tag).get(code("50058?locale=nl")).then().statusCode(200);
    given().header("If-None-Match", "\"x\"").get(code("50058")).then().statusCode(200);
  }

  @Test
  void answersHeadWithTheHeadersOfGet() {
    Response get = given().get(code("50058"));
    Response head = given().head(code("50058"));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asString()).isEmpty();
    for (String header : List.of("ETag", "Content-Language", "Content-Location", "Vary")) {
      assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
    }
  }

  @Test
  void servesAPublicationAsSoonAsItIsHeardOf() {
    catalog.revise("Niemand is ingelogd.").publish("summer");
    awaitRelease(2);

    given()
        .get(code("50058?locale=nl"))
        .then()
        .body("description.text", equalTo("Niemand is ingelogd."))
        .body("state", equalTo("PRETRANSLATED"))
        .header("Content-Location", "/api/v1/catalogs/" + name + "/releases/2/codes/50058");
  }

  @ParameterizedTest
  @ValueSource(strings = {"50058", "AADSTS50058"})
  void answersFromAnOlderRelease(String code) {
    String then = given().get(code(code + "?locale=nl")).asString();
    catalog.revise("Niemand is ingelogd.").publish("summer");
    awaitRelease(2);

    assertThat(given().get(pinned(1, code + "?locale=nl")).asString()).isEqualTo(then);
    given()
        .get(pinned(2, code + "?locale=nl"))
        .then()
        .body("description.text", equalTo("Niemand is ingelogd."));
  }

  @Test
  void answersNothingFromADisabledRelease() {
    catalog.revise("Niemand is ingelogd.").publish("summer");
    awaitRelease(2);
    catalog.disable(1);

    given().get(pinned(1, "50058")).then().statusCode(404).body("release", equalTo(1));
  }

  @Test
  void reportsEachReleaseInItsHealth() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'snapshot' }.data." + "'" + name + "'", equalTo(1));
    given().get("/q/health/well").then().statusCode(200);
  }

  private void awaitRelease(int release) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(
            () ->
                given()
                    .get(code("50058"))
                    .then()
                    .statusCode(200)
                    .body("release", equalTo(release)));
  }

  private String code(String code) {
    return "/api/v1/catalogs/" + name + "/codes/" + code;
  }

  private String pinned(int release, String code) {
    return "/api/v1/catalogs/" + name + "/releases/" + release + "/codes/" + code;
  }
}
