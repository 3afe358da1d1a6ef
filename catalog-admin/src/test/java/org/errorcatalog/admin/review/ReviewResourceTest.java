package org.errorcatalog.admin.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.action.WordingEditing;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.review.FourEyes;
import org.errorcatalog.core.review.Reviewing;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "review-ron", roles = "reviewer")
class ReviewResourceTest {

  private static final Actor EVA = new Actor("review-eva", "Eva", Origin.UI);
  private static final Actor RON = new Actor("review-ron", "Ron", Origin.UI);
  private static final Pattern ROW = Pattern.compile("id=\"waiting-(\\w+-\\d+)\"");

  @Inject Fixture fixture;
  @Inject TextEditing texts;
  @Inject WordingEditing wordings;
  @Inject EntryEditing entries;
  @Inject Reviewing reviewing;
  @Inject FourEyes fourEyes;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void oneTextThatWaits() {
    small = fixture.small("review-ron");
    edit(0, "Niemand is hier aangemeld.", EVA);
  }

  @Test
  void showsWhatWaitsOldestFirst() {
    wordings.edit(small.wording(), 0, change("Vraag het de eigenaar."), EVA);

    assertThat(rows(queue("nl-NL")))
        .containsExactly("text-" + small.text(), "wording-" + small.wording());
    assertThat(queue("nl-NL")).contains("in 2 entries", "Nobody is **signed in**.");
    assertThat(queue("de-DE")).contains("Nothing waits here");
  }

  @Test
  void comparesWithThePageUntilSomethingIsApprovedAndThenWithThat() {
    assertThat(queue("nl-NL"))
        .contains("Changed from what the page says", "Niemand is <ins>hier </ins>aangemeld.");
    reviewing.decide(UnitKind.TEXT, small.text(), 1, Verdict.APPROVE, null, RON);
    edit(2, "Niemand is daar aangemeld.", EVA);

    assertThat(queue("nl-NL"))
        .contains("Changed since the approved version", "<del>hier</del><ins>daar</ins>");
  }

  @Test
  void showsWhatSomebodyElseMadeOfTheAuthorsVersion() {
    edit(1, "Niemand is ergens aangemeld.", new Actor("review-piet", "Piet", Origin.UI));

    assertThat(queue("nl-NL"))
        .contains("Changed since the version of Eva", "<del>hier</del><ins>ergens</ins>");
  }

  @Test
  void showsFactsOfEntriesInAQueueOfTheirOwn() {
    entries.edit(small.entry(), 0, facts(EntryClass.INTERRUPT), EVA);

    assertThat(queue("entries")).contains("<del>error</del>", "<ins>interrupt</ins>");
    assertThat(rows(queue("nl-NL"))).containsExactly("text-" + small.text());
  }

  @Test
  void approvesAndComesBackToTheQueue() {
    Response answer = verdict("APPROVE", 1, "");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(state()).isEqualTo("APPROVED");
    assertThat(visitor.get(answer.header("Location")).asString()).contains("Nothing waits here");
  }

  @Test
  void answersHtmxWithWhatBecameOfIt() {
    Response answer =
        visitor.postPart(
            address("text", small.text()),
            Map.of("version", "1", "verdict", "NEEDS_EDITING", "reason", "too short"));

    assertThat(answer.asString())
        .contains("id=\"waiting-text-%d\"".formatted(small.text()), "needs editing")
        .doesNotContain("<html", "<form");
    assertThat(state()).isEqualTo("NEEDS_EDITING");
  }

  @Test
  void countsTheQueuesAnewAfterAVerdictInPlace() {
    wordings.edit(small.wording(), 0, change("Vraag het de eigenaar."), EVA);
    assertThat(queue("nl-NL")).contains("nl-NL <span class=\"chip-count\">2</span>");

    assertThat(
            visitor
                .postPart(
                    address("text", small.text()),
                    Map.of("version", "1", "verdict", "APPROVE", "reason", ""))
                .asString())
        .contains("id=\"queues\"", "hx-swap-oob=\"true\"")
        .contains("nl-NL <span class=\"chip-count\">1</span>");
  }

  @Test
  void wantsAReasonForARejection() {
    Response answer = verdict("REJECT", 1, " ");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("a rejection needs a reason", "<html");
    assertThat(state()).isEqualTo("IN_REVIEW");
    assertThat(verdict("REJECT", 1, "wrong word").statusCode()).isEqualTo(303);
    assertThat(state()).isEqualTo("REJECTED");
  }

  @Test
  void decidesNothingAboutWhatSomebodyChangedMeanwhile() {
    edit(1, "Niemand is ergens aangemeld.", EVA);
    Response answer = verdict("APPROVE", 1, "");

    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.asString())
        .contains("Somebody changed this meanwhile", "ergens", "name=\"version\" value=\"2\"");
    assertThat(state()).isEqualTo("IN_REVIEW");
  }

  @Test
  void keepsTheAuthorFromApprovingWhereTwoAreNeeded() {
    fourEyes.set(small.catalog(), "nl-NL", true, RON);
    edit(1, "Niemand is ergens aangemeld.", RON);

    assertThat(queue("nl-NL")).contains("Your own words: somebody else approves them.");
    assertThat(verdict("APPROVE", 2, "").statusCode()).isEqualTo(422);
    assertThat(state()).isEqualTo("IN_REVIEW");
  }

  @Test
  void saysWhichCheckKeepsItFromBeingApproved() {
    found("HTML_UNSAFE", "html.unsafe");

    assertThat(queue("nl-NL")).contains("1 blocking");
    assertThat(verdict("APPROVE", 1, "").asString()).contains("<code>HTML_UNSAFE</code>");
  }

  @Test
  @TestSecurity(user = "review-eva", roles = "editor")
  void letsAnEditorLookAlone() {
    fixture.grant("review-eva", small.catalog(), null);

    assertThat(queue("nl-NL")).contains("hier").doesNotContain("name=\"verdict\"");
    assertThat(verdict("APPROVE", 1, "").statusCode()).isEqualTo(403);
  }

  @Test
  @TestSecurity(user = "review-de", roles = "reviewer")
  void letsAReviewerOfAnotherLocaleDecideNothingHere() {
    fixture.grant("review-de", small.catalog(), "de-DE");

    assertThat(verdict("APPROVE", 1, "").statusCode()).isEqualTo(403);
    String disguised = small.list() + "/review/text/%d?locale=de-DE".formatted(small.text());
    assertThat(visitor.post(disguised, Map.of("version", "1", "verdict", "APPROVE")).statusCode())
        .isEqualTo(404);
    assertThat(state()).isEqualTo("IN_REVIEW");
  }

  @Test
  void pagesThroughAllThatWaits() {
    Sample sample = fixture.sample();
    for (int i = 0; i < 30; i++) {
      long entry = sample.entry(small.catalog(), "6" + i);
      texts.write(small.catalog(), entry, "nl-NL", change("Tekst " + i), EVA);
    }
    String first = queue("nl-NL");
    String next = Visitor.next(first);
    String second = visitor.get(next).asString();

    assertThat(rows(first)).hasSize(25);
    assertThat(rows(second)).hasSize(6).doesNotContainAnyElementsOf(rows(first));
    assertThat(second).doesNotContain("rel=\"next\"");
  }

  private String queue(String locale) {
    return visitor.get(small.list() + "/review?locale=" + locale).asString();
  }

  private static List<String> rows(String page) {
    return ROW.matcher(page).results().map((MatchResult row) -> row.group(1)).toList();
  }

  private Response verdict(String verdict, int version, String reason) {
    return visitor.post(
        address("text", small.text()),
        Map.of("version", Integer.toString(version), "verdict", verdict, "reason", reason));
  }

  private String address(String kind, long id) {
    return small.list() + "/review/%s/%d?locale=nl-NL".formatted(kind, id);
  }

  private String state() {
    return fixture.one("select state from text where id = ?", small.text());
  }

  private void found(String check, String message) {
    fixture
        .sample()
        .insert(
            "insert into check_finding (catalog_id, text_id, locale, name, place_offset,"
                + " place_length, message, fingerprint) values (?, ?, 'nl-NL', ?, 0, 1, ?,"
                + " repeat('0', 64)) returning id",
            small.catalog(),
            small.text(),
            check,
            message);
  }

  private void edit(int version, String markdown, Actor by) {
    texts.edit(small.text(), version, change(markdown), by);
  }

  private static Change change(String markdown) {
    return new Change(markdown, Decision.SUBMIT, null);
  }

  private EntryChange facts(EntryClass entryClass) {
    return new EntryChange(
        entryClass,
        EntryStatus.ACTIVE,
        null,
        null,
        null,
        List.of(),
        List.of(small.action()),
        Decision.SUBMIT,
        null);
  }
}
