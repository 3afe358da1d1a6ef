package org.errorcatalog.api.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.RawRequest;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/[0-9]\\.[0-9] (?=[0-9]{3} )");

  /** Ends a connection, which no lookup on the short way does. */
  private static final String LAST = "GET /nowhere HTTP/1.1";

  /** More than would nest on a stack. */
  private static final int MANY = 5_000;

  private static boolean isPublished;

  @TestHTTPResource("/")
  URL api;

  @Inject RouterRequests router;

  @BeforeEach
  void publishOnce() {
    if (!isPublished) {
      SmallCatalog.named("connections").publish("spring");
      isPublished = true;
    }
    SmallCatalog.awaitServed("connections");
  }

  /** But the first, the one after which nothing is owed, and what is none. */
  @Test
  void sparesLookupsTheRouter() {
    int before = router.count();
    converse(LOOKUP, LOOKUP, LOOKUP, LOOKUP, LOOKUP, LAST);

    assertThat(router.count() - before).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          200 | 50058                         | none
          200 | 50058                         | nl-BE,en;q=0.5
          200 | 50058                         | xx
          200 | 50058                         | nonsense!, nl
          200 | aadsts50058                   | de
          200 | 700016?locale=nl-NL           | nl
          200 | 50058?locale=nl-NL            | en
          200 | 50058?locale=x-mine           | none
          200 | 50058?locale=nl%2DNL          | none
          200 | 50058?variant=1               | none
          200 | 50058?other=1                 | none
          200 | %350058                       | none
          200 | 50058/                        | none
          200 | 50058?locale=nl-NL&other=1    | none
          400 | 50058?locale=nl+NL            | none
          200 | 50058;matrix=1                | none
          400 | 50058?locale=                 | none
          400 | 50058?locale=n                | none
          400 | 50058?locale=nl&locale=en     | none
          400 | 5%2F8                         | none
          400 | %zz                           | none
          404 | 99999                         | nl
          404 | 50058?variant=2               | none
          404 | 50058/nothing                 | none
          200 | 50058/locales                 | none
          406 | 50058                         | *;q=0
          """)
  void answersAsTheResourceDoes(int status, String code, String language) {
    String request = "GET " + CODES + code + " HTTP/1.1";

    assertThat(
            answersAlike(language == null ? request : request + "\r\nAccept-Language: " + language))
        .startsWith(Integer.toString(status));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET " + CODES + "50058 HTTP/1.1\r\nAccept-Language: de\r\nAccept-Language: nl",
        "GET " + CODES + "50058 HTTP/1.1\r\nOrigin: https://elsewhere.example",
        "GET " + CODES + "50058 HTTP/1.1\r\nIf-None-Match: *",
        "GET " + CODES + "50058 HTTP/1.1\r\nConnection: keep-alive",
        "GET " + CODES + "50058 HTTP/1.1\r\nContent-Length: 0",
        "HEAD " + CODES + "50058?locale=nl-NL HTTP/1.1",
        "DELETE " + CODES + "50058?locale=nl-NL HTTP/1.1",
        "OPTIONS " + CODES + "50058?locale=nl-NL HTTP/1.1",
        "GET /api/v1/catalogs HTTP/1.1",
        "M " + CODES + "50058 HTTP/1.1",
      })
  void answersAsOnAConnectionOfItsOwn(String request) {
    answersAlike(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET " + CODES + "50058 HTTP/1.0",
        "GET " + CODES + "50058 HTTP/3.7",
        "GET " + CODES + "50058 HTTP/1.1\r\nConnection: close",
      })
  void endsAConnectionThatWasToEnd(String request) {
    List<String> alone = converse(request, LOOKUP);

    assertThat(converse(LOOKUP, LOOKUP, request, LOOKUP))
        .hasSize(2 + alone.size())
        .endsWith(alone.toArray(String[]::new));
  }

  @Test
  void answersWhateverWaitsBehindASlowOne() {
    String slow = "GET " + CODES.replace("/codes", "/releases/1/codes") + "50058 HTTP/1.1";
    for (String waiting : new String[] {LOOKUP, LAST}) {
      String[] requests = new String[MANY];
      Arrays.fill(requests, waiting);
      requests[0] = LOOKUP;
      requests[1] = slow;
      List<String> answers = converse(requests);

      assertThat(answers).hasSize(MANY);
      assertThat(answers.subList(0, 2)).allMatch(answer -> answer.startsWith("200"));
      assertThat(answers.subList(2, MANY))
          .containsOnly(converse(waiting, LAST).get(0), last(answers));
    }
  }

  @Test
  void readsTheBodyOfWhatWaited() {
    String slow = "GET " + CODES.replace("/codes", "/releases/1/codes") + "50058 HTTP/1.1";
    String body = "{\"codes\": [\"50058\"]}";
    String batch =
        "POST %slookup HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: %d"
            .formatted(CODES, body.length());

    assertThat(converse(slow, batch, body + LAST))
        .hasSize(3)
        .element(1, as(STRING))
        .startsWith("200")
        .contains("\"code\":\"50058\"");
  }

  @Test
  void countsEachLookupOnce() {
    double before = counted();
    converse(LOOKUP);
    converse(LOOKUP, LOOKUP, LOOKUP, LOOKUP);
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

  /** What is answered both on a connection of its own and behind lookups. */
  private String answersAlike(String request) {
    String alone = converse(request, LAST).get(0);

    assertThat(converse(LOOKUP, LOOKUP, request, LOOKUP, LAST))
        .hasSize(5)
        .element(2)
        .isEqualTo(alone);
    return alone;
  }

  private List<String> converse(String... requests) {
    return STATUS_LINE
        .splitAsStream(RawRequest.to(api).converse(requests))
        .filter(answer -> !answer.isEmpty())
        .map(LookupConnectionsTest::told)
        .toList();
  }

  private static String last(List<String> answers) {
    return answers.get(answers.size() - 1);
  }

  private static String header(String line) {
    int value = line.indexOf(':');
    return line.substring(0, value).toLowerCase(Locale.ROOT) + line.substring(value);
  }

  /** Status, headers in order of their names, and body; not the date, nor who wrote which case. */
  private static String told(String answer) {
    int body = answer.indexOf("\r\n\r\n");
    List<String> head = answer.substring(0, body).lines().toList();
    return head.stream()
            .skip(1)
            .map(LookupConnectionsTest::header)
            .filter(header -> !header.startsWith("date:"))
            .sorted()
            .collect(Collectors.joining("\n", head.get(0) + "\n", "\n\n"))
        + answer.substring(body).strip();
  }
}
