package org.errorcatalog.admin.found;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "pub", roles = "publisher")
class SettingsResourceTest {

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToShape() {
    small = fixture.small("pub");
  }

  @Test
  void addsALocaleInItsUsualForm() {
    assertThat(post("/locales", Map.of("version", "0", "locale", "zh_hant")).statusCode())
        .isEqualTo(303);

    assertThat(page()).contains("id=\"locale-zh-Hant\"", "Chinese (Traditional)");
    assertThat(locales()).isEqualTo("en-US,nl-NL,de-DE,zh-Hant");
  }

  @Test
  void saysWhyALocaleIsRefusedAndInWhichLanguageOneReads() {
    Response refused = post("/locales", Map.of("version", "0", "locale", "nl-nl"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("Not saved: the catalog has this locale.");
    visitor.get("/language/nl");
    assertThat(post("/locales", Map.of("version", "0", "locale", "nl-nl")).asString())
        .contains("Niet opgeslagen: de catalogus heeft deze landinstelling al.");
  }

  @Test
  void reordersLocalesAndTakesOutEmptyOnes() {
    post("/locales/nl-NL/earlier", Map.of("version", "0"));
    assertThat(locales()).isEqualTo("nl-NL,en-US,de-DE");

    assertThat(post("/locales/nl-NL/removal", Map.of("version", "1")).statusCode()).isEqualTo(422);
    assertThat(post("/locales/de-DE/removal", Map.of("version", "1")).statusCode()).isEqualTo(303);
    assertThat(locales()).isEqualTo("nl-NL,en-US");
    assertThat(page()).doesNotContain("/locales/en-US/removal");
  }

  @Test
  void tellsWhoComesSecond() {
    post("/prefixes", Map.of("version", "0", "prefixes", "AADSTS"));

    Response second = post("/prefixes", Map.of("version", "0", "prefixes", "SQL"));

    assertThat(second.statusCode()).isEqualTo(412);
    assertThat(second.asString()).contains("Somebody changed this meanwhile", "value=\"AADSTS\"");
  }

  @Test
  void setsSourceAndMinimumState() {
    post("/source", Map.of("version", "0", "locale", "nl-NL"));
    post("/minimum-state", Map.of("version", "1", "state", "APPROVED"));

    assertThat(one("source_locale || ' ' || minimum_state")).isEqualTo("nl-NL APPROVED");
  }

  @Test
  @TestSecurity(user = "root", roles = "admin")
  void letsAnAdminSwitchFourEyes() {
    post("/four-eyes", Map.of("locale", "nl-NL", "on", "true"));
    post("/four-eyes", Map.of("on", "true"));
    assertThat(eyes()).isEqualTo("nl-NL,-");

    post("/four-eyes", Map.of("locale", "nl-NL", "on", "false"));
    assertThat(eyes()).isEqualTo("-");
    post("/four-eyes", Map.of("locale", "de-DE", "on", "true"));
    assertThat(post("/locales/de-DE/removal", Map.of("version", "0")).statusCode()).isEqualTo(303);
    assertThat(eyes()).isEqualTo("-");
  }

  @Test
  void letsNobodyElseSwitchThem() {
    assertThat(page()).contains("Four eyes").doesNotContain("Switch on");
    assertThat(post("/four-eyes", Map.of("on", "true")).statusCode()).isEqualTo(403);
  }

  @Test
  @TestSecurity(user = "ed", roles = "editor")
  void showsThemToEverybodyAndLetsOnlyThoseChangeThemWhoHaveAllLocales() {
    fixture.grant("ed", small.catalog(), "nl-NL");

    assertThat(page()).contains("needs a grant for all locales").doesNotContain(">Add<");
    assertThat(post("/locales", Map.of("version", "0", "locale", "ja")).statusCode())
        .isEqualTo(403);
  }

  @Test
  @TestSecurity(user = "root", roles = "admin")
  void makesACatalogAndLeadsToItsSettings() {
    String name = "new-" + UUID.randomUUID();
    Map<String, String> fields =
        Map.of("name", name, "sourceLocale", "en-us", "locales", "nl-NL", "prefixes", "X");

    Response made = visitor.post("/new-catalog", fields);

    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(made.header("Location")).endsWith("/catalogs/" + name + "/settings");
    assertThat(visitor.get("/catalogs/" + name).asString()).contains("No entries yet");
    Response again = visitor.post("/new-catalog", fields);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.asString()).contains("there is a catalog of this name", "value=\"" + name);
  }

  @Test
  @TestSecurity(user = "root", roles = "admin")
  void saysWhichNamesAreReserved() {
    Response refused = visitor.post("/new-catalog", Map.of("name", "api", "sourceLocale", "en-US"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("the names api, q, problems and error are reserved");
  }

  @Test
  void letsNobodyMakeACatalogWithoutAGrantForAll() {
    assertThat(visitor.get("/new-catalog").statusCode()).isEqualTo(403);
    assertThat(visitor.post("/new-catalog", Map.of("name", "mine")).statusCode()).isEqualTo(403);
  }

  private Response post(String rest, Map<String, String> fields) {
    return visitor.post(small.list() + "/settings" + rest, fields);
  }

  private String page() {
    return visitor.get(small.list() + "/settings").asString();
  }

  private String locales() {
    return fixture.one(
        "select string_agg(locale, ',' order by position) from catalog_locale where catalog_id = ?",
        small.catalog());
  }

  private String eyes() {
    return fixture.one(
        "select string_agg(coalesce(locale, '-'), ',' order by locale) from four_eyes"
            + " where catalog_id = ?",
        small.catalog());
  }

  private String one(String columns) {
    return fixture.one("select " + columns + " from catalog where id = ?", small.catalog());
  }
}
