package org.errorcatalog.admin.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.junit.jupiter.api.Test;

/** The code flow against an identity provider that speaks OIDC. */
@ConsoleTest
class LoginTest {

  @Inject Fixture fixture;

  private final Map<String, String> cookies = new HashMap<>();

  @Test
  void comesBackFromTheProviderToThePageThatWasAskedFor() {
    String list = fixture.small().list();

    Response page = follow(signIn(get(list).header("Location"), "pat"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString()).contains("50058", "publisher", "Sign out");
  }

  private Response get(String address) {
    Response answer =
        given().redirects().follow(false).urlEncodingEnabled(false).cookies(cookies).get(address);
    cookies.putAll(answer.getCookies());
    return answer;
  }

  /** The provider of tests signs in whoever it is told to. */
  private Response signIn(String authorization, String user) {
    String form = get(authorization).asString();
    Map<String, String> fields = new HashMap<>();
    Matcher hidden =
        Pattern.compile("name=['\"]([^'\"]+)['\"][^>]*value=['\"]([^'\"]*)['\"]").matcher(form);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.put("name", user);
    fields.put("predefined", user);
    return given()
        .redirects()
        .follow(false)
        .formParams(fields)
        .post(java.net.URI.create(authorization).resolve("/login"));
  }

  private Response follow(Response answer) {
    Response at = answer;
    for (int hops = 0; hops < 6 && at.header("Location") != null; hops++) {
      at = get(at.header("Location"));
    }
    return at;
  }
}
