package org.errorcatalog.admin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "back-ron", roles = "reviewer")
class BackResourceTest {

  private static final Actor EVA = new Actor("backres-eva", "Eva", Origin.UI);
  private static final Actor PIET = new Actor("backres-piet", "Piet", Origin.UI);
  private static final String IMPORTED = "2026-01-02T03:04:05Z";

  @Inject Fixture fixture;
  @Inject TextEditing texts;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void somethingToTakeBack() {
    small = fixture.small("back-ron");
    edit(0, "Niemand is hier.", EVA);
  }

  @Test
  void showsWhatWouldGoBackAndDoesIt() {
    Response preview = visitor.get(eva());

    assertThat(preview.asString())
        .contains("1 unit goes back", "<del>hier</del><ins>aangemeld</ins>", "pretranslated");
    Response done = go(preview, "wrong tool");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(visitor.get(done.header("Location")).asString()).contains("1 unit went back.");
    assertThat(markdown()).isEqualTo("Niemand is aangemeld.");
    assertThat(
            fixture.one(
                "select reason from revision where text_id = ? and number = 3", small.text()))
        .isEqualTo("wrong tool");
  }

  @Test
  void leavesWhatSomebodyElseChangedSinceAndSaysSo() {
    edit(1, "Niemand is daar.", PIET);

    assertThat(visitor.get(eva()).asString())
        .contains("0 units go back", "1 stays: changed or judged")
        .doesNotContain("name=\"fingerprint\"");
  }

  @Test
  void takesNothingBackThatWasNotShown() {
    Response preview = visitor.get(eva());
    edit(1, "Niemand is hier en daar.", EVA);
    Response done = go(preview, "");

    assertThat(done.statusCode()).isEqualTo(412);
    assertThat(done.asString()).contains("Something changed since the preview", "en daar");
    assertThat(markdown()).isEqualTo("Niemand is hier en daar.");
  }

  @Test
  void goesOnUntilNoUnitIsLeft() {
    for (int i = 0; i < BackDesk.BATCH; i++) {
      long entry = fixture.sample().entry(small.catalog(), "7" + i);
      long text = fixture.sample().text(small.catalog(), entry, "nl-NL", "Oud.");
      texts.edit(text, 0, new Change("Nieuw.", Decision.SUBMIT, null), EVA);
    }
    Response first = go(visitor.get(eva()), "wrong tool");
    assertThat(first.asString())
        .contains("200 units went back. 1 still to go.", "hx-trigger=\"load\"");
    Response second =
        visitor.post(
            eva(),
            Map.of(
                "fingerprint", Visitor.field(first, small.list(), "fingerprint"),
                "reason", "wrong tool",
                "kind", Visitor.field(first, small.list(), "kind"),
                "unit", Visitor.field(first, small.list(), "unit"),
                "gone", "200"));

    assertThat(visitor.get(second.header("Location")).asString()).contains("201 units went back.");
    assertThat(
            fixture.one(
                "select count(*) from text where catalog_id = ? and markdown = 'Nieuw.'",
                small.catalog()))
        .isEqualTo("0");
  }

  @Test
  void takesAnImportBack() {
    fixture
        .sample()
        .insert(
            "insert into activity (catalog_id, verb, subject, detail, origin, actor, actor_name, at)"
                + " values (?, 'IMPORTED', '1 pages', 'x', 'IMPORT', 'i', 'Import', ?::timestamptz)"
                + " returning id",
            small.catalog(),
            IMPORTED);
    fixture.write(small.text(), "De import zegt dit.");
    fixture.one(
        "insert into revision (text_id, number, state, markdown, origin, actor, actor_name, at)"
            + " values (?, 4, 'PRETRANSLATED', 'De import zegt dat.', 'IMPORT', 'i', 'Import',"
            + " ?::timestamptz) returning id",
        small.text(),
        IMPORTED);
    fixture.one(
        "update text set markdown = 'De import zegt dat.', revision = 4 where id = ? returning id",
        small.text());
    Response preview =
        visitor.get(small.list() + "/activity/revert?run=" + IMPORTED.replace(":", "%3A"));

    assertThat(preview.asString()).contains("<option value=\"" + IMPORTED + "\" selected");
    go(preview, "");
    assertThat(markdown()).isEqualTo("De import zegt dit.");
  }

  @Test
  void wantsAPeriodOfAPerson() {
    assertThat(visitor.get(small.list() + "/activity/revert?person=backres-eva").asString())
        .doesNotContain("go back<");
  }

  @Test
  @TestSecurity(user = "back-nl", roles = "reviewer")
  void isForReviewersOfAllLocales() {
    fixture.grant("back-nl", small.catalog(), "nl-NL");

    assertThat(visitor.get(eva()).statusCode()).isEqualTo(403);
    assertThat(visitor.post(eva(), Map.of()).statusCode()).isEqualTo(403);
  }

  private String eva() {
    return small.list() + "/activity/revert?person=backres-eva&from=2020-01-01T00:00";
  }

  private Response go(Response preview, String reason) {
    String action = small.list() + "/activity/revert?";
    String fingerprint = Visitor.field(preview, action, "fingerprint");
    String html = preview.asString();
    int start = html.indexOf("action=\"" + action) + "action=\"".length();
    String address = html.substring(start, html.indexOf('"', start)).replace("&amp;", "&");
    return visitor.post(address, Map.of("fingerprint", fingerprint, "reason", reason));
  }

  private String markdown() {
    return fixture.one("select markdown from text where id = ?", small.text());
  }

  private void edit(int version, String markdown, Actor by) {
    texts.edit(small.text(), version, new Change(markdown, Decision.SUBMIT, null), by);
  }
}
