package org.errorcatalog.api.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
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
class ReleaseTest {

  private static final AtomicInteger MADE = new AtomicInteger();
  private static final String SINCE = "@1770091506";
  private static final String SINCE_IN_WORDS = "Tue, 03 Feb 2026 04:05:06 GMT";

  private SmallCatalog catalog;
  private String address;

  @BeforeEach
  void publishTwice() {
    String name = "releases-" + MADE.incrementAndGet();
    address = "/api/v1/catalogs/" + name;
    catalog = SmallCatalog.named(name).publish("spring").revise("Anders.").publish("summer");
    eventually(() -> get("").body("currentRelease.number", equalTo(2)));
  }

  @Test
  void listsTheNewestFirst() {
    get("/releases")
        .statusCode(200)
        .header("Cache-Control", "no-cache")
        .body("items.number", equalTo(List.of(2, 1)))
        .body("items.label", equalTo(List.of("summer", "spring")))
        .body("items.state", equalTo(List.of("ENABLED", "ENABLED")))
        .body("next", nullValue());
    get("/releases?limit=1").body("items.number", equalTo(List.of(2))).body("next", equalTo("2"));
    get("/releases?limit=1&after=2").body("items.number", equalTo(List.of(1)));
    get("/releases?after=1").body("items", equalTo(List.of()));
    get("/releases?after=x").statusCode(400).body("parameter", equalTo("after"));
  }

  @Test
  void tellsOneRelease() {
    get("/releases/1")
        .statusCode(200)
        .body("number", equalTo(1))
        .body("publishedAt", equalTo("2026-01-02T03:04:05Z"))
        .body("digest", equalTo("sha256:" + "1".repeat(64)))
        .body("changes", equalTo(java.util.Map.of("added", 0, "changed", 0, "withdrawn", 0)));
    get("/releases/3").statusCode(404).body("type", equalTo("/problems/unknown-release"));
    get("/releases/0").statusCode(400).body("parameter", equalTo("release"));
    get("/releases/999999999").statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/releases", "/releases/1", "/releases/1/diff/2", "/releases/feed.atom"})
  void reassuresAReaderWithTheRightCopy(String path) {
    String tag = get(path).statusCode(200).extract().header("ETag");

    given().header("If-None-Match", tag).get(address + path).then().statusCode(304);
    given().header("If-None-Match", "\"x\"").get(address + path).then().statusCode(200);
  }

  @Test
  void keepsADisabledReleaseToItsMetadata() {
    catalog.disable(1);
    eventually(() -> get("/releases/1").body("state", equalTo("DISABLED")));

    get("/releases/1/codes/50058").statusCode(404).body("release", equalTo(1));
    get("/releases/1/diff/2").statusCode(404).body("release", equalTo(1));
    get("/releases/2/diff/1").statusCode(404);
    get("/releases").body("items.state", equalTo(List.of("ENABLED", "DISABLED")));
  }

  @Test
  void saysNothingOfTheEndOfAnEnabledRelease() {
    for (String path : List.of("/releases/1", "/releases/1/codes/50058", "/releases/1/diff/2")) {
      get(path)
          .header("Deprecation", nullValue())
          .header("Sunset", nullValue())
          .header("Link", nullValue());
    }
  }

  @Test
  void saysThatAReleaseIsDeprecatedAndWhatToReadInstead() {
    catalog.state(1, "DEPRECATED");
    eventually(() -> get("/releases/1").header("Deprecation", SINCE));

    get("/releases/1")
        .header("Link", "<" + address + "/releases/2>; rel=\"successor-version\"")
        .header("Sunset", nullValue());
    get("/releases/1/codes/aadsts50058")
        .header("Deprecation", SINCE)
        .header("Link", "<" + address + "/codes/50058>; rel=\"successor-version\"");
    get("/releases/1/diff/2")
        .header("Deprecation", SINCE)
        .header("Link", "<" + address + "/releases/2/diff/2>; rel=\"successor-version\"");
    get("/releases/2").header("Deprecation", nullValue());
  }

  @Test
  void saysThatTheCurrentReleaseIsDeprecatedWhereNoneIsNamed() {
    get("/codes/50058").header("Deprecation", nullValue());
    catalog.state(2, "DEPRECATED");
    eventually(() -> get("/codes/50058").header("Deprecation", SINCE));

    for (String path : List.of("/codes/50058?locale=nl-NL", "/codes", "/codes/50058/locales")) {
      get(path).statusCode(200).header("Deprecation", SINCE).header("Link", nullValue());
    }
    given()
        .contentType("application/json")
        .body("{\"codes\": [\"50058\"]}")
        .post(address + "/codes/lookup")
        .then()
        .statusCode(200)
        .header("Deprecation", SINCE);

    catalog.state(2, "SUNSET");
    eventually(() -> get("/codes/50058").header("Sunset", SINCE_IN_WORDS));
  }

  @Test
  void saysWhenAReleaseWasGivenUp() {
    catalog.state(1, "DEPRECATED");
    catalog.state(1, "SUNSET");
    eventually(() -> get("/releases/1").header("Sunset", SINCE_IN_WORDS));

    get("/releases/1").header("Deprecation", SINCE);
    get("/releases/1/codes/50058").header("Deprecation", SINCE).header("Sunset", SINCE_IN_WORDS);
    get("/releases/2/diff/1").header("Sunset", SINCE_IN_WORDS);
    String tag = get("/releases/1/codes/50058").extract().header("ETag");
    assertThat(
            given()
                .header("If-None-Match", tag)
                .get(address + "/releases/1/codes/50058")
                .header("Sunset"))
        .isEqualTo(SINCE_IN_WORDS);
  }

  private ValidatableResponse get(String path) {
    return given().get(address + path).then();
  }

  private static void eventually(ThrowingRunnable assertion) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
  }
}
