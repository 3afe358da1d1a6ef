package org.errorcatalog.admin.activity;

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
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.release.ReleasePublishing;
import org.errorcatalog.core.review.Reviewing;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "hist-ed", roles = "editor")
class HistoryResourceTest {

  private static final Actor EVA = new Actor("hist-eva", "Eva", Origin.UI);
  private static final Actor RON = new Actor("hist-ron", "Ron", Origin.UI);

  @Inject Fixture fixture;
  @Inject TextEditing texts;
  @Inject EntryEditing entries;
  @Inject Reviewing reviewing;
  @Inject ReleasePublishing publishing;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aTextWithAPast() {
    small = fixture.small("hist-ed");
    texts.edit(small.text(), 0, new Change("Niemand is hier.", Decision.SUBMIT, "shorter"), EVA);
    reviewing.decide(UnitKind.TEXT, small.text(), 1, Verdict.APPROVE, null, RON);
  }

  @Test
  void showsWhoChangedWhatAndWhoApprovedIt() {
    String page = visitor.get(history("text")).asString();

    assertThat(page)
        .contains(
            "<strong>Eva</strong>",
            "<q>shorter</q>",
            "Niemand is <del>aangemeld</del><ins>hier</ins>.")
        .contains("Approved by Ron")
        .containsSubsequence("id=\"revision-3\"", "in review", "approved", "id=\"revision-2\"");
  }

  @Test
  void showsTheSameBesideTheWorkbench() {
    assertThat(visitor.part(small.page() + "/help/history?locale=nl-NL&unit=text").asString())
        .contains("<section id=\"history\"", "id=\"revision-1\"")
        .doesNotContain("<html");
  }

  @Test
  void showsWhereARevisionWasPublished() {
    publish();
    texts.edit(small.text(), 2, new Change("Niemand.", Decision.APPROVE, null), RON);
    publish();
    publish();

    String page = visitor.get(history("text")).asString();
    assertThat(page)
        .containsSubsequence(
            "id=\"revision-4\"", "since release 2", "id=\"revision-3\"", "in release 1");
  }

  @Test
  void bringsAnOlderVersionBack() {
    Response answer = restore(1, 2);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(fixture.one("select markdown from text where id = ?", small.text()))
        .isEqualTo("Niemand is aangemeld.");
    assertThat(visitor.get(history("text")).asString()).contains("id=\"revision-4\"");
  }

  @Test
  void refreshesTheWorkbenchAfterBringingBack() {
    Response answer =
        visitor.postPart(
            small.page() + "/history/1/restoration?locale=nl-NL&unit=text", Map.of("version", "2"));

    assertThat(answer.header("HX-Refresh")).isEqualTo("true");
  }

  @Test
  void bringsNothingBackOverSomebodyElsesWork() {
    Response answer = restore(1, 1);

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.asString()).contains("Somebody changed this meanwhile", "value=\"2\"");
  }

  @Test
  void saysWhichCheckRefusesAnOlderVersion() {
    fixture.write(small.text(), "<script>x</script>");
    texts.edit(small.text(), 2, new Change("Niemand is hier.", Decision.SUBMIT, null), EVA);
    Response answer = restore(4, 3);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("HTML_UNSAFE");
  }

  @Test
  void offersNoRestoringOfWhatItSaysNow() {
    assertThat(visitor.get(history("text")).asString())
        .contains("/history/1/restoration", "/history/2/restoration")
        .doesNotContain("/history/3/restoration");
  }

  @Test
  @TestSecurity(user = "hist-nl", roles = "editor")
  void restoresOnlyWhereThePersonMayEdit() {
    fixture.grant("hist-nl", small.catalog(), "de-DE");

    assertThat(visitor.get(history("text")).asString()).doesNotContain("/restoration");
    assertThat(restore(1, 2).statusCode()).isEqualTo(403);
  }

  @Test
  void comparesFactsOfAnEntryOneByOne() {
    entries.edit(
        small.entry(),
        0,
        new EntryChange(
            EntryClass.INTERRUPT,
            EntryStatus.ACTIVE,
            "high",
            true,
            null,
            List.of(),
            List.of(small.action()),
            Decision.SUBMIT,
            null),
        EVA);

    assertThat(visitor.get(history("entry")).asString())
        .contains("<del>error</del>", "<ins>interrupt</ins>", "<ins>high</ins>", "<ins>yes</ins>");
  }

  @Test
  void showsTheHistoryOfAWording() {
    assertThat(visitor.get(history("wording-" + small.action())).asString())
        .contains("Neem contact op met de eigenaar.");
  }

  @Test
  void saysThatAnUntranslatedTextHasNone() {
    assertThat(visitor.get(small.page() + "/history?locale=de-DE&unit=text").asString())
        .contains("No history yet");
    assertThat(visitor.get(small.page() + "/history?locale=de-DE&unit=nonsense").statusCode())
        .isEqualTo(404);
  }

  @Test
  void pagesThroughALongHistory() {
    for (int version = 2; version < 32; version++) {
      texts.edit(
          small.text(), version, new Change("Versie " + version, Decision.SUBMIT, null), EVA);
    }
    String first = visitor.get(history("text")).asString();

    assertThat(first)
        .contains("before=14", "revision-33", "revision-14")
        .doesNotContain("revision-13");
    assertThat(visitor.get(history("text") + "&before=14").asString())
        .contains("revision-13", "revision-1\"")
        .doesNotContain("rel=\"next\"");
  }

  private void publish() {
    publishing.publish(small.name(), null, null, RON);
  }

  private Response restore(int number, int version) {
    return visitor.post(
        small.page() + "/history/%d/restoration?locale=nl-NL&unit=text".formatted(number),
        Map.of("version", Integer.toString(version)));
  }

  private String history(String unit) {
    return small.page() + "/history?locale=nl-NL&unit=" + unit;
  }
}
