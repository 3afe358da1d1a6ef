package org.errorcatalog.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.api.Open;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;

/** The document of this API; {@code -Dgolden.update} writes the committed one anew. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class OpenApiTest {

  @Test
  void isTheCommittedOne() throws Exception {
    String yaml = new String(given().get("/q/openapi").asByteArray(), StandardCharsets.UTF_8);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(OpenApiContract.FILE, yaml);
    }

    assertThat(yaml).isEqualTo(Files.readString(OpenApiContract.FILE));
  }

  @Test
  void describesEveryCallInFull() throws Exception {
    List<String> faults = new ArrayList<>();
    for (JsonNode path : document().path("paths")) {
      for (JsonNode operation : path) {
        faults.addAll(OperationLint.faults(operation));
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void namesEachCallOnce() throws Exception {
    assertThat(document().findValuesAsText("operationId"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrder(
            "catalogs",
            "catalog",
            "codes",
            "lookup",
            "codeInAllLocales",
            "lookupBatch",
            "lookupInRelease",
            "releases",
            "release",
            "releaseFeed",
            "diff");
  }

  @Test
  void refersToNothingThatIsNotThere() throws Exception {
    JsonNode document = document();

    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isObject()).as(ref).isTrue());
  }

  private static JsonNode document() throws Exception {
    return new JsonMapper().readTree(given().get("/q/openapi?format=json").asByteArray());
  }
}
