package org.errorcatalog.api.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class CatalogTest {

  private static final String EMPTY =
      """
      {"name":"cat-empty","sourceLocale":"en-US","locales":["en-US","nl-NL"],
       "counts":{"codes":0,"entries":0,"withdrawn":0,"texts":{"en-US":0,"nl-NL":0}}}
      """;

  private static final String PUBLISHED =
      """
      {"name":"cat-published","sourceLocale":"en-US","locales":["en-US","nl-NL"],
       "counts":{"codes":2,"entries":2,"withdrawn":0,"texts":{"en-US":2,"nl-NL":1}},
       "currentRelease":{"number":1,"label":"spring","state":"ENABLED",
         "publishedAt":"2026-01-02T03:04:05Z",
         "digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"}}
      """;

  @Test
  void tellsLocalesCountsAndCurrentRelease() throws Exception {
    SmallCatalog.named("cat-empty");
    SmallCatalog.named("cat-published").publish("spring");
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(get("/cat-published")).contains("spring"));

    JsonMapper json = new JsonMapper();
    assertThat(json.readTree(get("/cat-empty"))).isEqualTo(json.readTree(EMPTY));
    assertThat(json.readTree(get("/cat-published"))).isEqualTo(json.readTree(PUBLISHED));
    assertThat(json.readTree(get("")).path("items"))
        .contains(json.readTree(EMPTY), json.readTree(PUBLISHED));
  }

  private static String get(String path) {
    return given().get("/api/v1/catalogs" + path).asString();
  }
}
