package org.errorcatalog.api.watch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.RawRequest;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However much is asked for, the figures stay as many as there are kinds of calls. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class MetricsTest {

  private static final String CATALOG = "/api/v1/catalogs/figures";
  private static boolean published;

  @TestHTTPResource("/")
  URL api;

  @BeforeEach
  void publishOnce() {
    if (!published) {
      SmallCatalog.named("figures").publish("spring");
      published = true;
    }
    SmallCatalog.awaitServed("figures");
  }

  @Test
  void countsCallsByTheirTemplates() {
    given().get(CATALOG + "/codes/50058");
    given().get(CATALOG + "/codes/50058/locales");

    assertThat(requests())
        .anyMatch(line -> line.contains("uri=\"/api/v1/catalogs/{catalog}/codes/{code}\""))
        .anyMatch(line -> line.contains("uri=\"/api/v1/catalogs/{catalog}/codes/{code}/locales\""))
        .noneMatch(line -> line.contains("50058"));
  }

  @Test
  void growsNotWithCodes() {
    growsNotWith(i -> given().get(CATALOG + "/codes/" + i));
  }

  @Test
  void growsNotWithUnknownPaths() {
    growsNotWith(i -> given().get("/nowhere/" + i));
    growsNotWith(i -> given().get(CATALOG + "/nothing/" + i));
  }

  @Test
  void growsNotWithWhatIsRefused() {
    growsNotWith(i -> given().delete(CATALOG + "/codes/" + i));
    growsNotWith(
        i ->
            given()
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/catalogs/" + i + "/codes/lookup"));
  }

  @Test
  void growsNotWithWhatTheServerRefuses() {
    growsNotWith(i -> RawRequest.to(api).send("GET", CATALOG + "/codes/%zz" + i));
    growsNotWith(i -> RawRequest.to(api).send("GET", CATALOG + "/codes/{" + i + "}"));
    growsNotWith(100, i -> RawRequest.to(api).send("GET", "/" + i, "X: " + "x".repeat(30_000)));
  }

  /** What waits behind another request has no name yet. */
  @Test
  void growsNotWithWhatIsBrokenOff() {
    String slow = "GET " + CATALOG + "/releases/1/codes/50058 HTTP/1.1";
    growsNotWith(
        100,
        i ->
            RawRequest.to(api).abandon(slow, slow, "GET " + CATALOG + "/codes/" + i + " HTTP/1.1"));
  }

  @Test
  void growsNotWithMethodsThatAreMadeUp() {
    growsNotWith(i -> RawRequest.to(api).send("M" + i, CATALOG));
  }

  private static void growsNotWith(IntConsumer request) {
    growsNotWith(1_000, request);
  }

  private static void growsNotWith(int times, IntConsumer request) {
    IntStream.range(0, 3).forEach(request);
    Set<String> before = requests();
    IntStream.range(0, times).forEach(request);

    assertThat(requests()).isEqualTo(before);
  }

  private static Set<String> requests() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("http_server_requests_seconds_count"))
        .filter(line -> !line.contains("/q/"))
        .map(line -> line.substring(0, line.lastIndexOf(' ')))
        .collect(Collectors.toSet());
  }
}
