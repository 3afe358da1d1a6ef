package org.errorcatalog.api.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.errorcatalog.api.Open;
import org.errorcatalog.api.SmallCatalog;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition that never holds keeps a request off the short way, and changes nothing else. */
@QuarkusTest
@TestProfile(Open.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_api"))
class LookupRouteTest {

  private static final Header NEVER = new Header("If-None-Match", "\"never\"");
  private static final String CODES = "/api/v1/catalogs/short-way/codes/";

  private static boolean isPublished;

  @BeforeEach
  void publishOnce() {
    if (!isPublished) {
      SmallCatalog.named("short-way").publish("spring");
      isPublished = true;
    }
    SmallCatalog.awaitServed("short-way");
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
          404 | 99999                         | nl
          404 | 50058?variant=2               | none
          406 | 50058                         | *;q=0
          """)
  void answersAsTheResourceDoes(int status, String code, String language) {
    Response answer = ask(language).get(CODES + code);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(told(answer)).isEqualTo(told(ask(language).header(NEVER).get(CODES + code)));
    assertThat(headers(answer)).containsAllEntriesOf(headers(ask(language).head(CODES + code)));
  }

  private static RequestSpecification ask(String language) {
    RequestSpecification request = given().urlEncodingEnabled(false);
    return language == null ? request : request.header("Accept-Language", language);
  }

  private static String told(Response answer) {
    return answer.statusCode() + " " + headers(answer) + " " + answer.asString();
  }

  private static Map<String, String> headers(Response answer) {
    Map<String, String> headers = new TreeMap<>();
    for (Header header : answer.headers()) {
      headers.merge(
          header.getName().toLowerCase(Locale.ROOT), header.getValue(), (a, b) -> a + ", " + b);
    }
    headers.remove("date");
    return headers;
  }
}
