package org.errorcatalog.api.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;

/** Room for one request at a time. */
@QuarkusTest
@TestProfile(ConcurrencyTest.OneAtATime.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class ConcurrencyTest {

  /** The second one is refused. */
  public static class OneAtATime implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("catalog.api.access", "open", "catalog.api.limits.concurrency", "1");
    }
  }

  @TestHTTPResource("/")
  URL api;

  /** On a connection whose lookups are answered before the router, too. */
  @Test
  void refusesLookupsThatAreTooMuch() throws Exception {
    SmallCatalog.named("crowded").publish("spring");
    HttpClient reader = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    eventually(() -> assertThat(lookup(reader)).isEqualTo(200));
    assertThat(lookup(reader)).isEqualTo(200);

    try (Socket slow = new Socket(api.getHost(), api.getPort())) {
      beginBatch(slow);

      eventually(() -> assertThat(lookup(reader)).isEqualTo(503));
    }
    eventually(() -> assertThat(lookup(reader)).isEqualTo(200));
  }

  private int lookup(HttpClient reader) throws Exception {
    URI code = api.toURI().resolve("/api/v1/catalogs/crowded/codes/50058");
    return reader
        .send(HttpRequest.newBuilder(code).build(), HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  @Test
  void refusesWhatIsTooMuchAtOnceAndAnswersAgainAfterwards() throws Exception {
    try (Socket slow = new Socket(api.getHost(), api.getPort())) {
      beginBatch(slow);

      eventually(
          () ->
              given()
                  .header("Accept-Language", "de")
                  .get("/api/v1/catalogs")
                  .then()
                  .statusCode(503)
                  .contentType("application/problem+json")
                  .header("Retry-After", "2")
                  .body("type", equalTo("/problems/unavailable"))
                  .body("title", equalTo("Nicht verfügbar")));
      given().get("/q/health/live").then().statusCode(200);
    }
    eventually(() -> given().get("/api/v1/catalogs").then().statusCode(200));
  }

  /** And does not end it. */
  private static void beginBatch(Socket slow) throws IOException {
    OutputStream out = slow.getOutputStream();
    out.write(
        """
        POST /api/v1/catalogs/any/codes/lookup HTTP/1.1\r
        Host: any\r
        Content-Type: application/json\r
        Content-Length: 100\r
        \r
        {"codes":"""
            .getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
    Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
  }
}
