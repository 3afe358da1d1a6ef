package org.errorcatalog.api.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
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
class CodesTest {

  private static final AtomicInteger MADE = new AtomicInteger();

  private SmallCatalog catalog;
  private String name;
  private String codes;

  @BeforeEach
  void publishASmallCatalog() {
    name = "codes-" + MADE.incrementAndGet();
    codes = "/api/v1/catalogs/" + name + "/codes";
    catalog = SmallCatalog.named(name).add("60000", 1).add("60000", 2).publish("spring");
    awaitCodes(3);
  }

  @Test
  void listsEveryCodeAsItsLookupAnswers() throws Exception {
    Response list = given().header("Accept-Language", "nl").get(codes);
    JsonMapper json = new JsonMapper();

    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.jsonPath().getList("items.code"))
        .isEqualTo(List.of("50058", "60000", "700016"));
    for (var item : json.readTree(list.asByteArray()).path("items")) {
      byte[] lookup =
          given()
              .header("Accept-Language", "nl")
              .get(codes + "/" + item.path("code").asText())
              .asByteArray();
      assertThat(item).isEqualTo(json.readTree(lookup));
    }
    assertThat(list.jsonPath().getList("items[1].alternatives.variant")).isEqualTo(List.of(2));
    assertThat(list.header("Vary")).isEqualTo("Accept-Language");
    assertThat(list.header("Content-Language")).isEqualTo("nl-NL, en-US");
    assertThat(list.jsonPath().getString("next")).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 1000})
  void walksByPages(int limit) {
    List<String> walked = new ArrayList<>();
    String after = null;
    do {
      var request = given().queryParam("limit", limit);
      Response page = (after == null ? request : request.queryParam("after", after)).get(codes);
      walked.addAll(page.jsonPath().getList("items.code"));
      after = page.path("next");
    } while (after != null);

    assertThat(walked).isEqualTo(List.of("50058", "60000", "700016"));
  }

  @Test
  void goesOnAfterACodeThatIsNotThere() {
    given()
        .get(codes + "?after=5zzz")
        .then()
        .statusCode(200)
        .body("items.code", equalTo(List.of("60000", "700016")));
    given().get(codes + "?after=ZZZ").then().body("items", equalTo(List.of()));
  }

  @Test
  void goesOnWhereItWasWhileAnotherReleaseIsPublished() {
    String next = given().get(codes + "?limit=1").path("next");
    catalog.add("10000", 1).add("55555", 1).publish("summer");
    awaitCodes(5);

    given()
        .get(codes + "?limit=2&after=" + next)
        .then()
        .body("items.code", equalTo(List.of("55555", "60000")))
        .body("next", equalTo("60000"));
  }

  @Test
  void leavesOutWhatTheReaderRefuses() {
    given()
        .header("Accept-Language", "nl, *;q=0")
        .get(codes)
        .then()
        .statusCode(200)
        .body("items.code", equalTo(List.of("50058")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=1001",
        "limit=",
        "limit=x",
        "limit=1&limit=2",
        "after=",
        "after=a%2Fb"
      })
  void refusesWhatIsNoPage(String query) {
    given()
        .urlEncodingEnabled(false)
        .get(codes + "?" + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("parameter", equalTo(query.substring(0, 5)));
  }

  @Test
  void reassuresAReaderWithTheRightPage() {
    String tag = given().get(codes).header("ETag");

    given().header("If-None-Match", tag).get(codes).then().statusCode(304).header("ETag", tag);
    given().header("If-None-Match", tag).get(codes + "?limit=1").then().statusCode(200);
  }

  @Test
  void answersACodeInAllItsLocales() throws Exception {
    Response all = given().header("Accept-Language", "nl").get(codes + "/aadsts50058/locales");
    JsonMapper json = new JsonMapper();

    assertThat(all.header("Content-Language")).isEqualTo("en-US, nl-NL");
    assertThat(json.readTree(all.asByteArray()))
        .isEqualTo(
            json.readTree(
                """
                {"catalog":"%s","code":"50058","variant":1,"class":"ERROR","status":"ACTIVE",
                 "release":1,"items":[
                 {"locale":"en-US","description":{"markdown":"Nobody is *signed in*.",
                  "text":"Nobody is signed in.","html":"<p>Nobody is signed in.</p>"},
                  "actions":[],"state":"PRETRANSLATED","machineTranslated":false,
                  "outdated":false},
                 {"locale":"nl-NL","description":{"markdown":"Niemand is *aangemeld*.",
                  "text":"Niemand is aangemeld.","html":"<p>Niemand is aangemeld.</p>"},
                  "actions":[{"id":"%d","kind":"CONTACT","audience":"APP_OWNER",
                   "markdown":"Vraag het de *eigenaar*.","text":"Vraag het de eigenaar.",
                   "html":"<p>Vraag het de eigenaar.</p>"}],
                  "state":"PRETRANSLATED","machineTranslated":false,"outdated":false}]}
                """
                    .formatted(name, catalog.action())));
  }

  @Test
  void answersTheVariantThatIsAskedFor() {
    given()
        .get(codes + "/60000/locales?variant=2")
        .then()
        .statusCode(200)
        .body("variant", equalTo(2))
        .body("items.description.text", equalTo(List.of("Meaning 2 of 60000.")));
    given().get(codes + "/60000/locales?variant=3").then().statusCode(404);
    given().get(codes + "/1/locales").then().statusCode(404);
  }

  private void awaitCodes(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(given().get(codes + "?limit=1000").jsonPath().getList("items"))
                    .hasSize(count));
  }
}
