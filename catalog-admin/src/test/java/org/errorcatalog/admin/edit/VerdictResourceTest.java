package org.errorcatalog.admin.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "rev", roles = "reviewer")
class VerdictResourceTest {

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aCatalogToReview() {
    small = fixture.small("rev", "ed");
  }

  @Test
  void approvesATextAsItIsAndGoesOnToTheNextOne() {
    Response answer =
        visitor.post(verdict("text"), Map.of("version", "0", "verdict", "APPROVE", "then", "next"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("#wording-" + small.action());
    assertThat(text("state || markdown")).isEqualTo("APPROVEDNiemand is aangemeld.");
  }

  @Test
  void goesToTheNextEntryWhereNothingElseOfThisOneWaits() {
    String wording = "wording-" + small.action();

    Response answer =
        visitor.post(
            verdict(wording), Map.of("version", "0", "verdict", "APPROVE", "then", "next"));

    assertThat(answer.header("Location")).contains("/entries/50059?", "done=50058");
    assertThat(
            visitor
                .get(answer.header("Location").replaceFirst(".*?/catalogs", "/catalogs"))
                .asString())
        .contains("50058 saved");
  }

  @Test
  void swapsInTheNextEntryForHtmx() {
    String wording = "wording-" + small.action();

    Response answer =
        visitor.postPart(
            verdict(wording), Map.of("version", "0", "verdict", "APPROVE", "then", "next"));

    assertThat(answer.header("HX-Retarget")).isEqualTo("#work");
    assertThat(answer.header("HX-Push-Url")).contains("/entries/50059?");
    assertThat(answer.asString())
        .contains("id=\"work\"", "The tenant is missing.", "hx-swap-oob")
        .doesNotContain("<html");
  }

  @Test
  void staysWhereNothingComesNext() {
    Response answer =
        visitor.postPart(
            verdict("text") + "&q=50058",
            Map.of("version", "0", "verdict", "NEEDS_EDITING", "then", "next"));
    Response last =
        visitor.postPart(
            verdict("wording-" + small.action()) + "&q=50058",
            Map.of("version", "0", "verdict", "APPROVE", "then", "next"));

    assertThat(answer.header("HX-Trigger-After-Settle")).contains("wording-" + small.action());
    assertThat(last.header("HX-Retarget")).isNull();
    assertThat(last.asString()).contains("Saved <time");
  }

  @Test
  void rejectsOnlyWithAReason() {
    Response answer =
        visitor.postPart(verdict("text"), Map.of("version", "0", "verdict", "REJECT"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(text("state")).isEqualTo("PRETRANSLATED");

    visitor.post(
        verdict("text"), Map.of("version", "0", "verdict", "REJECT", "reason", "Not Dutch."));

    assertThat(text("state")).isEqualTo("REJECTED");
    assertThat(visitor.get(small.page() + "?locale=nl-NL").asString()).contains("Not Dutch.");
  }

  @Test
  void saysWhoWasFasterAndJudgesNothing() {
    visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", "Anders."));

    Response answer =
        visitor.postPart(verdict("text"), Map.of("version", "0", "verdict", "APPROVE"));

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.asString()).contains("Somebody was faster", "Anders.");
  }

  @Test
  void wantsTwoPeopleWhereTheCatalogSaysSo() {
    fixture.one(
        "insert into four_eyes (catalog_id, locale) values (?, 'nl-NL') returning locale",
        small.catalog());
    visitor.post(small.textIn("nl-NL"), Map.of("version", "0", "markdown", "Van mij."));
    assertThat(text("state")).isEqualTo("IN_REVIEW");

    Response answer =
        visitor.postPart(verdict("text"), Map.of("version", "1", "verdict", "APPROVE"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Two people are needed here");
    assertThat(text("state")).isEqualTo("IN_REVIEW");
  }

  @Test
  void approvesAnEntry() {
    Response answer =
        visitor.postPart(verdict("entry"), Map.of("version", "0", "verdict", "APPROVE"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(fixture.one("select state from entry where id = ?", small.entry()))
        .isEqualTo("APPROVED");
  }

  @Test
  @TestSecurity(user = "ed", roles = "editor")
  void letsAnEditorHandInButNeitherApproveNorReject() {
    assertThat(post("APPROVE").statusCode()).isEqualTo(403);
    assertThat(post("REJECT").statusCode()).isEqualTo(403);
    assertThat(post("SUBMIT").statusCode()).isEqualTo(303);
    assertThat(text("state")).isEqualTo("IN_REVIEW");
  }

  @Test
  void makesNothingOfAFormWithoutAVerdict() {
    assertThat(visitor.post(verdict("text"), Map.of("version", "0")).statusCode()).isEqualTo(400);
    assertThat(text("state")).isEqualTo("PRETRANSLATED");
  }

  @Test
  void knowsNoOtherUnits() {
    for (String unit : new String[] {"wording-1", "wording-x", "card"}) {
      assertThat(
              visitor
                  .post(verdict(unit), Map.of("version", "0", "verdict", "APPROVE"))
                  .statusCode())
          .as(unit)
          .isEqualTo(404);
    }
  }

  private Response post(String verdict) {
    return visitor.post(
        verdict("text"), Map.of("version", "0", "verdict", verdict, "reason", "Because."));
  }

  private String verdict(String unit) {
    return small.page() + "/units/" + unit + "/verdict?locale=nl-NL";
  }

  private String text(String column) {
    return fixture.one("select " + column + " from text where id = ?", small.text());
  }
}
