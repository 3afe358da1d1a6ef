package org.errorcatalog.admin.bulk;

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

@ConsoleTest
class BulkResourceTest {

  private static final Map<String, ?> APPROVE = Map.of("deed", "approve", "units", "text");

  @Inject Fixture fixture;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void make() {
    small = fixture.small();
  }

  @Test
  @TestSecurity(user = "bulk-reviewer", roles = "reviewer")
  void showsWhatWouldChangeThenChangesItAndTakesItBack() {
    fixture.grant("bulk-reviewer", small.catalog(), "nl-NL");
    String change = planned("", APPROVE);

    assertThat(visitor.get(change).asString())
        .contains("What would change", "Change it", "Niemand is aangemeld.", "without a text");
    assertThat(state()).isEqualTo("PRETRANSLATED");
    visitor.post(change + "/apply", Map.of());
    assertThat(state()).isEqualTo("APPROVED");
    assertThat(visitor.get(change).asString()).contains("Take it back");
    visitor.post(change + "/undo", Map.of());
    assertThat(state()).isEqualTo("PRETRANSLATED");
    assertThat(visitor.get(change).asString()).contains("Taken back");
  }

  @Test
  @TestSecurity(user = "bulk-editor", roles = "editor")
  void showsWordsThatAreReplacedInTickedEntries() {
    fixture.grant("bulk-editor", small.catalog(), "nl-NL");
    Map<String, ?> replace =
        Map.of("deed", "replace", "units", "text", "find", "Niemand", "by", "Geen mens");

    String change = planned("&entry=" + small.entry(), replace);

    assertThat(visitor.get(change).asString())
        .contains("<del>Niemand</del>", "<ins>Geen mens</ins>");
    visitor.post(change + "/apply", Map.of());
    assertThat(fixture.one("select markdown from text where id = ?", small.text()))
        .isEqualTo("Geen mens is aangemeld.");
    assertThat(state()).isEqualTo("IN_REVIEW");
  }

  @Test
  @TestSecurity(user = "bulk-editor", roles = "editor")
  void letsNoEditorApproveNorReshapeEntriesWithoutAGrant() {
    fixture.grant("bulk-editor", small.catalog(), "nl-NL");

    assertThat(plan("", APPROVE).statusCode()).isEqualTo(403);
    assertThat(plan("", Map.of("deed", "classify", "entryClass", "INTERRUPT")).statusCode())
        .isEqualTo(403);
    assertThat(visitor.get(small.list() + "/bulk?locale=de-DE").statusCode()).isEqualTo(403);
  }

  @Test
  @TestSecurity(user = "bulk-admin", roles = "admin")
  void sendsBackAnIncompleteWish() {
    Response answer = plan("", Map.of("deed", "reject", "units", "text"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("Something is missing");
  }

  @Test
  @TestSecurity(user = "bulk-admin", roles = "admin")
  void setsTheClassOfAllThatAFilterFinds() {
    String change = planned("&q=50059", Map.of("deed", "classify", "entryClass", "INTERRUPT"));

    visitor.post(change + "/apply", Map.of());

    assertThat(
            fixture.one(
                "select string_agg(code || ' ' || class, ', ' order by code) from entry"
                    + " where catalog_id = ?",
                small.catalog()))
        .isEqualTo("50058 ERROR, 50059 INTERRUPT");
  }

  @Test
  @TestSecurity(user = "bulk-admin", roles = "admin")
  void takesNothingForAllWhereNothingIsTicked() {
    assertThat(visitor.get(small.list() + "/bulk?locale=nl-NL&which=ticked").asString())
        .contains("No entry is chosen");
    String change = planned("&which=ticked", APPROVE);
    assertThat(visitor.get(change).asString()).contains("Nothing would change");
  }

  @Test
  @TestSecurity(user = "bulk-editor", roles = "editor")
  void hidesTheChangesOfOthers() {
    fixture.grant("bulk-editor", small.catalog(), null);
    long foreign =
        Long.parseLong(
            fixture.one(
                "insert into bulk_change (catalog_id, locale, deed, approves, status, actor,"
                    + " actor_name, at) values (?, 'nl-NL', '{}', true, 'PREVIEWED', 'x', 'X', now())"
                    + " returning id",
                small.catalog()));

    assertThat(List.of(visitor.get(small.list() + "/bulk/" + foreign).statusCode()))
        .containsExactly(404);
  }

  private String planned(String query, Map<String, ?> form) {
    Response answer = plan(query, form);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private Response plan(String query, Map<String, ?> form) {
    return visitor.post(small.list() + "/bulk?locale=nl-NL" + query, form);
  }

  private String state() {
    return fixture.one("select state from text where id = ?", small.text());
  }
}
