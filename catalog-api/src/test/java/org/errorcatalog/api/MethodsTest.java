package org.errorcatalog.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which methods every address takes, and who may ask from a page of another origin. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class MethodsTest {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> WRITTEN_TO = Set.of("GET", "HEAD", "OPTIONS", "POST");

  private static boolean published;

  @BeforeEach
  void publishOnce() {
    if (!published) {
      SmallCatalog.named("methods").publish("spring").revise("Anders.").publish("summer");
      published = true;
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> given().get("/api/v1/catalogs/methods/codes/50058").then().statusCode(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/methods",
        "/methods/codes",
        "/methods/codes/50058",
        "/methods/codes/50058/locales",
        "/methods/releases",
        "/methods/releases/1",
        "/methods/releases/1/codes/50058",
        "/methods/releases/1/diff/2",
        "/methods/releases/feed.atom"
      })
  void readsOnly(String path) {
    String address = "/api/v1/catalogs" + path;
    Response get = given().get(address);
    Response head = given().head(address);

    assertThat(get.statusCode()).isEqualTo(200);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.asByteArray()).isEmpty();
    for (String header : new String[] {"ETag", "Content-Type", "Content-Language", "Vary"}) {
      assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
    }
    assertThat(given().options(address).statusCode()).isEqualTo(200);
    assertThat(allowed(given().options(address))).isEqualTo(READING);
    for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
      Response refused = given().request(method, address);
      assertThat(refused.statusCode()).as(method).isEqualTo(405);
      assertThat(allowed(refused)).isEqualTo(READING);
    }
  }

  @Test
  void takesBatchesAtOneAddress() {
    String address = "/api/v1/catalogs/methods/codes/lookup";

    assertThat(allowed(given().options(address))).isEqualTo(WRITTEN_TO);
    assertThat(allowed(given().delete(address))).isEqualTo(WRITTEN_TO);
  }

  @Test
  void letsNoPageOfAnotherOriginRead() {
    given()
        .header("Origin", "https://elsewhere.example")
        .get("/api/v1/catalogs/methods")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
    given()
        .header("Origin", "https://elsewhere.example")
        .header("Access-Control-Request-Method", "GET")
        .options("/api/v1/catalogs/methods")
        .then()
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Access-Control-Allow-Methods", nullValue());
  }

  private static Set<String> allowed(Response response) {
    return response.headers().getValues("Allow").stream()
        .flatMap(line -> java.util.Arrays.stream(line.split(",\\s*", -1)))
        .collect(Collectors.toSet());
  }
}
