package org.errorcatalog.api.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Release 2 changes a text and a wording, 3 adds two variants, 4 changes the text back, 5 withdraws
 * a code.
 */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class DiffTest {

  private static final String RELEASES = "/api/v1/catalogs/differing/releases/";
  private static final String NL = "{\"code\":\"50058\",\"variant\":1,\"locales\":[\"nl-NL\"]}";
  private static final String NEW =
      "{\"code\":\"60000\",\"variant\":1,\"locales\":[\"en-US\"]},"
          + "{\"code\":\"60000\",\"variant\":2,\"locales\":[\"en-US\"]}";
  private static final String OLD = "{\"code\":\"700016\",\"variant\":1,\"locales\":[]}";

  private static boolean published;

  @BeforeEach
  void publishOnce() {
    if (!published) {
      SmallCatalog catalog = SmallCatalog.named("differing").publish("1");
      catalog.revise("Niemand is ingelogd.").reword("Vraag *iemand*.").publish("2");
      catalog.add("60000", 1).add("60000", 2).publish("3");
      catalog.publish("4").withdraw("700016").publish("5");
      published = true;
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> given().get(RELEASES + "5/codes/50058").then().statusCode(200));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1 | 2 |             | " + NL + " | ",
        "2 | 1 |             | " + NL + " | ",
        "2 | 3 | " + NEW + " |            | ",
        "3 | 2 |             |            | " + NEW,
        "3 | 4 |             |            | ",
        "4 | 5 |             |            | " + OLD,
        "5 | 4 | " + OLD + " |            | ",
        "1 | 5 | " + NEW + " | " + NL + " | " + OLD,
        "5 | 1 | " + OLD + " | " + NL + " | " + NEW,
        "3 | 3 |             |            | ",
      })
  void tellsWhatReadersSeeDifferently(
      int from, int to, String added, String changed, String withdrawn) throws Exception {
    JsonMapper json = new JsonMapper();
    String expected =
        """
        {"catalog":"differing","from":%d,"to":%d,"added":[%s],"changed":[%s],"withdrawn":[%s]}"""
            .formatted(from, to, orNone(added), orNone(changed), orNone(withdrawn));

    assertThat(json.readTree(given().get(RELEASES + from + "/diff/" + to).asByteArray()))
        .isEqualTo(json.readTree(expected));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void walksByPages(int limit) {
    List<String> walked = new ArrayList<>();
    String after = null;
    do {
      var request = given().queryParam("limit", limit);
      var page =
          (after == null ? request : request.queryParam("after", after))
              .get(RELEASES + "1/diff/5")
              .jsonPath();
      for (String kind : List.of("added", "changed", "withdrawn")) {
        walked.addAll(page.getList(kind + ".collect { it.code + '~' + it.variant }"));
      }
      after = page.getString("next");
    } while (after != null);

    assertThat(walked).containsExactlyInAnyOrder("50058~1", "60000~1", "60000~2", "700016~1");
  }

  @Test
  void goesOnAfterACodeWithAllItsVariants() {
    given()
        .get(RELEASES + "1/diff/5?after=60000")
        .then()
        .statusCode(200)
        .body("added", equalTo(List.of()))
        .body("withdrawn.code", equalTo(List.of("700016")));
    given().get(RELEASES + "1/diff/5?after=~1").then().statusCode(400);
  }

  @Test
  void refusesReleasesThatThereAreNot() {
    given().get(RELEASES + "1/diff/9").then().statusCode(404).body("release", equalTo(9));
    given().get(RELEASES + "9/diff/1").then().statusCode(404).body("release", equalTo(9));
    given().get(RELEASES + "1/diff/x").then().statusCode(400).body("parameter", equalTo("to"));
  }

  private static String orNone(String entries) {
    return entries == null ? "" : entries;
  }
}
