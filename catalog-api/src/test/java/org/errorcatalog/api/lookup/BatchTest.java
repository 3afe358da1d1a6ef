package org.errorcatalog.api.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
class BatchTest {

  private static final String CODES = "/api/v1/catalogs/batch/codes";
  private static boolean published;

  @BeforeEach
  void publishOnce() {
    if (!published) {
      SmallCatalog.named("batch").add("lookup", 1).publish("spring");
      SmallCatalog.named("batch-unpublished");
      published = true;
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              given().get(CODES + "/50058").then().statusCode(200);
              given().get("/api/v1/catalogs/batch-unpublished").then().statusCode(200);
            });
  }

  @Test
  void answersEachCodeInTheOrderAsked() throws Exception {
    JsonMapper json = new JsonMapper();
    JsonNode items =
        json.readTree(
                post(Map.of("codes", List.of("700016", "no such", "a/b", "AADSTS50058", "700016")))
                    .statusCode(200)
                    .header("Vary", "Accept-Language")
                    .extract()
                    .asByteArray())
            .path("items");

    assertThat(items.findValuesAsText("code").get(0)).isEqualTo("700016");
    assertThat(items).hasSize(5);
    assertThat(items.get(0))
        .isEqualTo(
            json.createObjectNode()
                .put("code", "700016")
                .put("status", 200)
                .set("entry", json.readTree(get("700016"))));
    assertThat(items.get(1))
        .isEqualTo(
            json.createObjectNode()
                .put("code", "no such")
                .put("status", 404)
                .set("problem", json.readTree(get("no%20such"))));
    assertThat(items.get(2).at("/problem/type").asText()).isEqualTo("/problems/invalid-code");
    assertThat(items.get(3).path("code").asText()).isEqualTo("AADSTS50058");
    assertThat(items.get(3).path("entry")).isEqualTo(json.readTree(get("50058")));
    assertThat(items.get(4)).isEqualTo(items.get(0));
  }

  @Test
  void answersNoCodesWithNothing() {
    post(Map.of("codes", List.of())).statusCode(200).body("items", equalTo(List.of()));
  }

  @Test
  void answersAThousandAndNotOneMore() {
    post(Map.of("codes", Collections.nCopies(1000, "50058")))
        .statusCode(200)
        .body("items.size()", equalTo(1000));
    post(Map.of("codes", Collections.nCopies(1001, "50058")))
        .statusCode(413)
        .body("type", equalTo("/problems/too-large"))
        .body("limit", equalTo(1000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"codes\":null}",
        "{\"codes\":[null]}",
        "\"x\"",
        "{\"codes\":\"50058\"}",
        "{\"codes\":[[\"50058\"]]}"
      })
  void refusesWhatIsNoBatch(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post(CODES + "/lookup")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-request"));
  }

  @Test
  void refusesAnotherMediaType() {
    given()
        .contentType("text/plain")
        .body("50058")
        .post(CODES + "/lookup")
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/unsupported-media-type"));
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    given()
        .contentType("application/json")
        .body("{\"codes\":[\"" + "x".repeat(1 << 20) + "\"]}")
        .post(CODES + "/lookup")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/too-large"));
  }

  @Test
  void saysOnceWhatIsWrongWithTheCatalog() {
    for (String catalog : List.of("nowhere", "batch-unpublished")) {
      given()
          .contentType("application/json")
          .body(Map.of("codes", List.of("50058")))
          .post("/api/v1/catalogs/" + catalog + "/codes/lookup")
          .then()
          .statusCode(404);
    }
  }

  @Test
  void leavesTheAddressToACodeOfThatName() {
    given().get(CODES + "/lookup").then().statusCode(200).body("code", equalTo("lookup"));
    given()
        .delete(CODES + "/lookup")
        .then()
        .statusCode(405)
        .header("Allow", "GET, HEAD, OPTIONS, POST");
  }

  private static ValidatableResponse post(Object body) {
    return given()
        .header("Accept-Language", "nl")
        .contentType("application/json")
        .body(body)
        .post(CODES + "/lookup")
        .then();
  }

  private static byte[] get(String code) {
    return given()
        .urlEncodingEnabled(false)
        .header("Accept-Language", "nl")
        .get(CODES + "/" + code)
        .asByteArray();
  }
}
