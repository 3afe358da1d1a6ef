package org.errorcatalog.api.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.RawRequest;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lookup shortens the way of what follows on its connection, and changes nothing else. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class LookupConnectionsTest {

  private static final String CODES = "/api/v1/catalogs/connections/codes/";
  private static final String LOOKUP = "GET " + CODES + "50058?locale=nl-NL HTTP/1.1";
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3}) ");

  /** More than would nest on a stack. */
  private static final int MANY = 5_000;

  private static boolean isPublished;

  @TestHTTPResource("/")
  URL api;

  @BeforeEach
  void publishOnce() {
    if (!isPublished) {
      SmallCatalog.named("connections").publish("spring");
      isPublished = true;
    }
    SmallCatalog.awaitServed("connections");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LOOKUP,
        "GET " + CODES + "50058 HTTP/1.1\r\nAccept-Language: nl",
        "GET " + CODES + "50058 HTTP/1.1\r\nAccept-Language: de\r\nAccept-Language: nl",
        "GET " + CODES + "50058 HTTP/1.1\r\nOrigin: https://elsewhere.example",
        "GET " + CODES + "50058 HTTP/1.1\r\nIf-None-Match: *",
        "GET " + CODES + "50058 HTTP/1.1\r\nContent-Length: 0",
        "GET " + CODES + "99999?locale=nl-NL HTTP/1.1",
        "GET " + CODES + "50058?locale= HTTP/1.1",
        "GET " + CODES + "%zz HTTP/1.1",
        "GET " + CODES + "50058/locales HTTP/1.1",
        "GET " + CODES + "50058 HTTP/1.0",
        "GET " + CODES + "50058 HTTP/3.7",
        "HEAD " + CODES + "50058?locale=nl-NL HTTP/1.1",
        "DELETE " + CODES + "50058?locale=nl-NL HTTP/1.1",
        "OPTIONS " + CODES + "50058?locale=nl-NL HTTP/1.1",
        "GET /api/v1/catalogs HTTP/1.1",
        "GET /nowhere HTTP/1.1",
        "M " + CODES + "50058 HTTP/1.1",
      })
  void answersAsOnAConnectionOfItsOwn(String request) {
    String alone = RawRequest.to(api).converse(request);
    String after = RawRequest.to(api).converse(LOOKUP, LOOKUP, request);

    assertThat(statuses(after).limit(2)).containsOnly("200");
    assertThat(undated(after)).endsWith(undated(alone));
    assertThat(statuses(after).skip(2)).containsExactlyElementsOf(statuses(alone).toList());
  }

  @Test
  void answersWhateverWaitsBehindASlowOne() {
    String slow = "GET " + CODES.replace("/codes", "/releases/1/codes") + "50058 HTTP/1.1";
    for (String waiting : new String[] {LOOKUP, "GET /nowhere HTTP/1.1"}) {
      String[] requests = new String[MANY];
      Arrays.fill(requests, waiting);
      requests[0] = LOOKUP;
      requests[1] = slow;

      assertThat(statuses(RawRequest.to(api).converse(requests)))
          .hasSize(MANY)
          .startsWith("200", "200")
          .containsOnly("200", statuses(RawRequest.to(api).converse(waiting)).findAny().get());
    }
  }

  @Test
  void countsEachLookupOnce() {
    double before = counted();
    RawRequest.to(api).converse(LOOKUP);
    RawRequest.to(api).converse(LOOKUP, LOOKUP, LOOKUP, LOOKUP);
    given().header("If-None-Match", "\"never\"").get(CODES + "50058");

    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> counted() >= before + 6);
    assertThat(counted() - before).isEqualTo(6);
  }

  /** Under whatever name. */
  private static double counted() {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith("http_server_requests_seconds_count"))
        .filter(line -> !line.contains("/q/"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static Stream<String> statuses(String answers) {
    return STATUS.matcher(answers).results().map(status -> status.group(1));
  }

  private static String undated(String answers) {
    return answers.replaceAll("(?i)date: [^\r]*", "");
  }
}
