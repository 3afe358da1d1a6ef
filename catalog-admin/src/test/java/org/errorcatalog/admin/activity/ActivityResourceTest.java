package org.errorcatalog.admin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.action.WordingEditing;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.release.ReleasePublishing;
import org.errorcatalog.core.review.Reviewing;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.talk.Assigning;
import org.errorcatalog.core.talk.Commenting;
import org.errorcatalog.core.talk.People;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsoleTest
@TestSecurity(user = "act-viewer", roles = "viewer")
class ActivityResourceTest {

  private static final Actor EVA = new Actor("act-eva", "Eva", Origin.UI);
  private static final Actor RON = new Actor("act-ron", "Ron", Origin.UI);

  @Inject Fixture fixture;
  @Inject TextEditing texts;
  @Inject WordingEditing wordings;
  @Inject Reviewing reviewing;
  @Inject Commenting commenting;
  @Inject Assigning assigning;
  @Inject People people;
  @Inject ReleasePublishing publishing;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void aBusyCatalog() {
    small = fixture.small();
    people.seen(EVA);
    texts.edit(small.text(), 0, new Change("Niemand.", Decision.SUBMIT, null), EVA);
    wordings.edit(
        small.wording(), 0, new Change("Vraag de eigenaar.", Decision.NEEDS_EDITING, null), EVA);
    reviewing.decide(UnitKind.TEXT, small.text(), 1, Verdict.REJECT, "too short", RON);
    commenting.say(small.catalog(), small.entry(), "nl-NL", "Waarom?", EVA);
    assigning.assign(small.catalog(), List.of(small.entry()), "de-DE", "act-eva", RON);
    publishing.publish(small.name(), null, null, RON);
  }

  @Test
  void saysWhoDidWhatInWordsAndLinksToIt() {
    String page = text(list(""));

    assertThat(page)
        .containsSubsequence(
            "Ron published release 1",
            "Ron assigned 50058 de-DE to Eva",
            "Eva commented on 50058 nl-NL",
            "Ron rejected description 50058 nl-NL too short",
            "Eva edited action 50058 nl-NL ✎ needs editing",
            "Eva edited description 50058 nl-NL ◐ in review");
    assertThat(list(""))
        .contains(
            small.page() + "/history?variant=1&amp;locale=nl-NL&amp;unit=text",
            small.page() + "/history?variant=1&amp;locale=nl-NL&amp;unit=wording-" + small.action(),
            small.page() + "/help/talk?variant=1&amp;locale=nl-NL");
  }

  @Test
  void filtersByPersonVerbAndLocale() {
    assertThat(text(list("?person=act-eva")))
        .contains("Eva edited")
        .doesNotContain("Ron published");
    assertThat(text(list("?verb=REJECTED"))).contains("Ron rejected").doesNotContain("Eva edited");
    assertThat(text(list("?locale=de-DE"))).contains("Ron assigned").doesNotContain("Eva edited");
    assertThat(text(list("?locale=nl-NL")))
        .contains("Eva edited", "Eva commented")
        .doesNotContain("Ron assigned");
    assertThat(text(list("?verb=NONSENSE"))).contains("Eva edited", "Ron published");
  }

  @Test
  void filtersByPeriod() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);

    assertThat(text(list("?from=" + today + "&until=" + today))).contains("Ron published");
    assertThat(text(list("?from=" + today.plusDays(1)))).contains("Nothing of this kind");
    assertThat(text(list("?until=" + today.minusDays(1)))).contains("Nothing of this kind");
    assertThat(text(list("?from=nonsense"))).contains("Ron published");
  }

  @Test
  void pagesThroughTheLogWithoutGapOrRepeat() {
    for (int version = 2; version < 62; version++) {
      texts.edit(
          small.text(), version, new Change("Versie " + version, Decision.SUBMIT, null), EVA);
    }
    String first = list("?person=act-eva");
    String second = visitor.get(Visitor.next(first)).asString();

    assertThat(deeds(first)).isEqualTo(50);
    assertThat(deeds(second)).isEqualTo(13);
    assertThat(second).doesNotContain("rel=\"next\"");
  }

  @Test
  void showsTheActivityOfAllCatalogs() {
    Small other = fixture.small();
    texts.edit(other.text(), 0, new Change("Niemand.", Decision.SUBMIT, null), EVA);

    assertThat(visitor.get("/activity").asString())
        .contains("/catalogs/%s/activity".formatted(small.name()))
        .contains("/catalogs/%s/activity".formatted(other.name()));
  }

  @Test
  void saysWhatItDoesNotKnowAsItStands() {
    fixture
        .sample()
        .insert(
            "insert into activity (catalog_id, verb, subject, detail, origin, actor, actor_name, at)"
                + " values (?, 'IMPORTED', '3 pages', '1 added', 'CLI', 'x', 'Import', now())"
                + " returning id",
            small.catalog());

    assertThat(text(list(""))).contains("Import imported 3 pages 1 added", "command line");
  }

  private String list(String query) {
    return visitor.get(small.list() + "/activity" + query).asString();
  }

  private static int deeds(String page) {
    return page.split("class=\"deed\"", -1).length - 1;
  }

  /** What a reader sees. */
  private static String text(String page) {
    int start = page.indexOf("</form>");
    return page.substring(start).replaceAll("<[^>]*+>", "").replaceAll("\\s++", " ");
  }
}
