package org.errorcatalog.api.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class ProblemTest {

  private static boolean published;

  @BeforeEach
  void publishOnce() {
    if (!published) {
      SmallCatalog.named("faulty").publish("spring");
      SmallCatalog.named("unpublished");
      published = true;
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              given().get("/api/v1/catalogs/faulty/codes/50058").then().statusCode(200);
              given().get("/api/v1/catalogs/unpublished").then().statusCode(200);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          GET    | nowhere/codes/50058             | {"type":"/problems/unknown-catalog","title":"Unknown catalog","status":404,"detail":"There is no catalog named “nowhere”.","catalog":"nowhere"}
          GET    | nowhere                         | {"type":"/problems/unknown-catalog","title":"Unknown catalog","status":404,"detail":"There is no catalog named “nowhere”.","catalog":"nowhere"}
          GET    | faulty/codes/1                  | {"type":"/problems/unknown-code","title":"Unknown code","status":404,"detail":"The catalog “faulty” has no code “1”.","catalog":"faulty","code":"1"}
          GET    | faulty/codes/50058?variant=2    | {"type":"/problems/unknown-code","title":"Unknown code","status":404,"detail":"The catalog “faulty” has no code “50058”.","catalog":"faulty","code":"50058","variant":2}
          GET    | unpublished/codes/50058         | {"type":"/problems/unknown-release","title":"Unknown release","status":404,"detail":"The catalog “unpublished” has no such release.","catalog":"unpublished"}
          GET    | faulty/releases/7/codes/50058   | {"type":"/problems/unknown-release","title":"Unknown release","status":404,"detail":"The catalog “faulty” has no such release.","catalog":"faulty","release":7}
          GET    | faulty/codes/50058?locale=      | {"type":"/problems/invalid-locale","title":"Invalid locale","status":400,"detail":"“” is not one well-formed language tag, such as nl-NL.","locale":""}
          GET    | faulty/codes/50058?locale=nl_NL | {"type":"/problems/invalid-locale","title":"Invalid locale","status":400,"detail":"“nl_NL” is not one well-formed language tag, such as nl-NL.","locale":"nl_NL"}
          GET    | faulty/codes/50058?locale=nl&locale=de | {"type":"/problems/invalid-locale","title":"Invalid locale","status":400,"detail":"“nl,de” is not one well-formed language tag, such as nl-NL.","locale":"nl,de"}
          GET    | faulty/codes/50058?locale=*     | {"type":"/problems/invalid-locale","title":"Invalid locale","status":400,"detail":"“*” is not one well-formed language tag, such as nl-NL.","locale":"*"}
          GET    | faulty/codes/50%2F58            | {"type":"/problems/invalid-code","title":"Invalid code","status":400,"detail":"“50/58” is not a code: at most 128 letters, digits and _ - . + are, with blanks inside only.","code":"50/58"}
          GET    | faulty/codes/%20                | {"type":"/problems/invalid-code","title":"Invalid code","status":400,"detail":"“ ” is not a code: at most 128 letters, digits and _ - . + are, with blanks inside only.","code":" "}
          GET    | faulty/codes/50058?variant=0    | {"type":"/problems/invalid-request","title":"Invalid request","status":400,"detail":"The request cannot be understood.","parameter":"variant"}
          GET    | faulty/releases/x/codes/50058   | {"type":"/problems/invalid-request","title":"Invalid request","status":400,"detail":"The request cannot be understood.","parameter":"release"}
          GET    | faulty/nothing/here             | {"type":"/problems/not-found","title":"Not found","status":404,"detail":"There is nothing at this address."}
          POST   | faulty/codes/50058              | {"type":"/problems/method-not-allowed","title":"Method not allowed","status":405,"detail":"This address does not take that method."}
          DELETE | faulty                          | {"type":"/problems/method-not-allowed","title":"Method not allowed","status":405,"detail":"This address does not take that method."}
          """)
  void answersWholeProblem(String method, String path, String expected) throws Exception {
    Response response =
        given().urlEncodingEnabled(false).request(method, "/api/v1/catalogs/" + path);

    assertThat(json(response)).isEqualTo(new JsonMapper().readTree(expected));
    assertThat(response.statusCode()).isEqualTo(json(response).path("status").asInt());
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.header("Content-Language")).isEqualTo("en");
    assertThat(response.header("Vary")).isEqualTo("Accept-Language");
  }

  @Test
  void namesTheLocalesToAReaderWhoRefusesThemAll() throws Exception {
    Response response =
        given().header("Accept-Language", "de, *;q=0").get("/api/v1/catalogs/faulty/codes/700016");

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(json(response))
        .isEqualTo(
            new JsonMapper()
                .readTree(
                    """
                    {"type":"/problems/locale-not-available","title":"Keine annehmbare Sprache",
                     "status":406,
                     "detail":"„700016“ gibt es nur in anderen Sprachen, die Accept-Language alle ausschließt.",
                     "catalog":"faulty","code":"700016","availableLocales":["en-US"]}
                    """));
  }

  @ParameterizedTest
  @CsvSource({
    "nl-BE, , nl, Onbekende code",
    "de-AT, , de, Unbekannter Code",
    "fr, , en, Unknown code",
    "de, nl-NL, nl, Onbekende code",
    "*;q=0, , en, Unknown code"
  })
  void speaksTheReadersLanguage(String header, String parameter, String language, String title) {
    var request = given().header("Accept-Language", header);
    if (parameter != null) {
      request.queryParam("locale", parameter);
    }
    request
        .get("/api/v1/catalogs/faulty/codes/1")
        .then()
        .statusCode(404)
        .header("Content-Language", language)
        .body("title", equalTo(title));
  }

  @Test
  void saysInTheHeadersLanguageThatTheParameterIsWrong() {
    given()
        .header("Accept-Language", "nl")
        .get("/api/v1/catalogs/faulty/codes/1?locale=nl_NL")
        .then()
        .statusCode(400)
        .body("title", equalTo("Ongeldige taal"));
  }

  @Test
  void namesTheMethodsThatThereAre() {
    assertThat(given().post("/api/v1/catalogs/faulty/codes/1").header("Allow")).contains("GET");
  }

  @Test
  void answersUnknownPathsOutsideOfTheApi() {
    given()
        .get("/nowhere")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
    given().get("/problems/unheard-of").then().statusCode(404);
  }

  @ParameterizedTest
  @EnumSource
  void describesEveryTypeAtItsAddress(ProblemType type) {
    given()
        .get(type.address())
        .then()
        .statusCode(200)
        .contentType("text/plain")
        .header("Content-Language", "en");
  }

  @Test
  void answersJsonWhateverMediaTypeIsAskedFor() {
    given()
        .accept("text/html")
        .get("/api/v1/catalogs/faulty/codes/50058")
        .then()
        .statusCode(200)
        .contentType("application/json");
  }

  private static JsonNode json(Response response) throws Exception {
    return new JsonMapper().readTree(response.asByteArray());
  }
}
