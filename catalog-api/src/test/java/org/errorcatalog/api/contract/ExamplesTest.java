package org.errorcatalog.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every example of the document, asked of the catalog that they are about. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class ExamplesTest {

  @Test
  void allWork() throws Exception {
    SmallCatalog.named("entra-sign-in").publish("spring").revise("Anders.").publish("summer");
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> given().get("/api/v1/catalogs/entra-sign-in/codes/50058").then().statusCode(200));
    int asked = 0;
    for (Map.Entry<String, JsonNode> path : document().path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        asked += examples(path.getKey(), operation.getKey(), operation.getValue());
      }
    }

    assertThat(asked).isGreaterThan(20);
  }

  /** The call alone, and with each of its optional parameters; each with every body. */
  private static int examples(String path, String method, JsonNode operation) {
    String address = path;
    for (JsonNode parameter : operation.path("parameters")) {
      address =
          address.replace(
              "{" + parameter.path("name").asText() + "}", parameter.path("example").asText());
    }
    int asked = ask(method, address, operation);
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        String query = parameter.path("name").asText() + "=" + parameter.path("example").asText();
        asked += ask(method, address + "?" + query, operation);
      }
    }
    return asked;
  }

  private static int ask(String method, String address, JsonNode operation) {
    JsonNode bodies = operation.path("requestBody").path("content").path("application/json");
    if (bodies.isMissingNode()) {
      answers(given(), method, address);
      return 1;
    }
    for (JsonNode example : bodies.path("examples")) {
      answers(
          given().contentType("application/json").body(example.path("value").toString()),
          method,
          address);
    }
    return bodies.path("examples").size();
  }

  private static void answers(RequestSpecification request, String method, String address) {
    assertThat(request.request(method.toUpperCase(java.util.Locale.ROOT), address).statusCode())
        .as("%s %s", method, address)
        .isEqualTo(200);
  }

  private static JsonNode document() throws Exception {
    return new JsonMapper().readTree(given().get("/q/openapi?format=json").asByteArray());
  }
}
