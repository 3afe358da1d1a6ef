package org.errorcatalog.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what: decided on the server, whatever the page offered. */
@ConsoleTest
class AccessTest {

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalog() {
    small = fixture.small();
  }

  @Test
  void sendsTheAnonymousToTheLogin() {
    for (String path : List.of("/", "/catalogs", small.list(), small.page(), small.release())) {
      Response answer = visitor.get(path);

      assertThat(answer.statusCode()).as(path).isEqualTo(302);
      assertThat(answer.header("Location")).as(path).contains("code_challenge_method=S256");
    }
  }

  @Test
  void leavesHealthAndAssetsOpen() {
    assertThat(visitor.get("/q/health/live").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/assets/console.css").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/webjars/htmx.org/dist/htmx.min.js").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/signed-out").statusCode()).isEqualTo(200);
  }

  @Test
  @TestSecurity(user = "nobody", roles = "something-else")
  void refusesWhoHasNoRole() {
    Response answer = visitor.get(small.list());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.asString()).contains("You may not do this");
  }

  @Test
  @TestSecurity(user = "viewer", roles = "viewer")
  void showsAViewerNoForm() {
    assertThat(visitor.get(small.page() + "?locale=nl-NL").asString())
        .contains("Niemand is aangemeld.")
        .doesNotContain("method=\"post\"");
    assertThat(visitor.get(small.release()).asString()).doesNotContain("method=\"post\"");
  }

  @Test
  @TestSecurity(user = "viewer", roles = "viewer")
  void refusesTheForgedFormsOfAViewer() {
    assertAllFormsAreRefused();
  }

  @Test
  @TestSecurity(user = "ungranted", roles = "editor")
  void refusesAnEditorWithoutGrant() {
    assertAllFormsAreRefused();
  }

  @Test
  @TestSecurity(user = "ungranted-publisher", roles = "publisher")
  void refusesAPublisherWithoutGrant() {
    assertAllFormsAreRefused();
  }

  @Test
  @TestSecurity(user = "dutch", roles = "editor")
  void letsAnEditorWriteInTheLocaleOfTheirGrantAlone() {
    fixture.grant("dutch", small.catalog(), "nl-NL");

    assertThat(post(small.textIn("nl-NL"), "version", "0").statusCode()).isEqualTo(303);
    assertThat(post(small.wordingIn("nl-NL"), "version", "0").statusCode()).isEqualTo(303);
    assertThat(post(small.textIn("de-DE")).statusCode()).isEqualTo(403);
    assertThat(post(small.wordingIn("de-DE")).statusCode()).isEqualTo(403);
    assertThat(classify().statusCode()).isEqualTo(403);
  }

  @Test
  @TestSecurity(user = "elsewhere", roles = "editor")
  void keepsAGrantToItsCatalog() {
    fixture.grant("elsewhere", fixture.small().catalog(), null);

    assertAllFormsAreRefused();
  }

  @Test
  @TestSecurity(user = "reviewer-everywhere", roles = "reviewer")
  void letsNobodyBelowAPublisherPublish() {
    fixture.grant("reviewer-everywhere", small.catalog(), null);

    assertThat(publish().statusCode()).isEqualTo(403);
    assertThat(fixture.one("select count(*) from release where catalog_id = ?", small.catalog()))
        .isEqualTo("0");
  }

  @Test
  @TestSecurity(user = "one-locale-publisher", roles = "publisher")
  void letsAPublisherOfOneLocalePublishNothing() {
    fixture.grant("one-locale-publisher", small.catalog(), "nl-NL");

    assertThat(publish().statusCode()).isEqualTo(403);
  }

  @Test
  @TestSecurity(user = "an-admin", roles = "admin")
  void letsAnAdminWriteWithoutGrant() {
    assertThat(post(small.textIn("de-DE")).statusCode()).isEqualTo(303);
    assertThat(classify().statusCode()).isEqualTo(303);
  }

  @Test
  @TestSecurity(user = "an-admin", roles = "admin")
  void refusesAFormWithoutToken() {
    Response answer = visitor.forge(small.textIn("nl-NL"), Map.of("markdown", "x", "version", "0"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(fixture.one("select markdown from text where id = ?", small.text()))
        .isEqualTo("Niemand is aangemeld.");
  }

  @Test
  @TestSecurity(user = "an-admin", roles = "admin")
  void refusesAFormOfAnotherSite() {
    Response answer =
        visitor
            .from("same-site")
            .post(small.textIn("nl-NL"), Map.of("markdown", "x", "version", "0"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  @TestSecurity(user = "an-admin", roles = "admin")
  void keepsFormsOfTwoTabsValid() {
    String first = visitor.token();
    visitor.get(small.page());

    assertThat(visitor.token()).isEqualTo(first);
  }

  @Test
  @TestSecurity(user = "an-admin", roles = "admin")
  void refusesAnActionOfAnotherEntry() {
    Small other = fixture.small();
    String path = small.page() + "/actions/" + other.action() + "/wordings/nl-NL";

    assertThat(post(path, "version", "0").statusCode()).isEqualTo(404);
  }

  @Test
  @TestSecurity(user = "viewer", roles = "viewer")
  void tellsBrowsersToRunNothingOfOthers() {
    Response page = visitor.get(small.list());

    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
  }

  private void assertAllFormsAreRefused() {
    assertThat(post(small.textIn("nl-NL"), "version", "0").statusCode()).isEqualTo(403);
    assertThat(post(small.wordingIn("nl-NL"), "version", "0").statusCode()).isEqualTo(403);
    assertThat(classify().statusCode()).isEqualTo(403);
    assertThat(post(small.page() + "/actions/" + small.action(), "version", "0").statusCode())
        .isEqualTo(403);
    assertThat(publish().statusCode()).isEqualTo(403);
    assertThat(fixture.one("select count(*) from activity where catalog_id = ?", small.catalog()))
        .isEqualTo("0");
  }

  private Response post(String path, String... extra) {
    Map<String, String> fields =
        new java.util.HashMap<>(
            Map.of("markdown", "Anders.", "kind", "RETRY", "audience", "END_USER"));
    if (extra.length > 0) {
      fields.put(extra[0], extra[1]);
    }
    return visitor.post(path, fields);
  }

  private Response classify() {
    return visitor.post(small.page() + "/facts", Map.of("version", "0", "class", "INTERRUPT"));
  }

  private Response publish() {
    return visitor.post(small.release(), Map.of("fingerprint", "x"));
  }
}
