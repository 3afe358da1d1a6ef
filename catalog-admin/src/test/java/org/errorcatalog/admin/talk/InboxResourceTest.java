package org.errorcatalog.admin.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.admin.Fixture;
import org.errorcatalog.admin.Fixture.Small;
import org.errorcatalog.admin.Visitor;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
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
@TestSecurity(user = "inbox-ed", roles = "editor")
class InboxResourceTest {

  private static final Actor ME = new Actor("inbox-ed", "Ed", Origin.UI);
  private static final Actor RON = new Actor("inbox-ron", "Ron", Origin.UI);

  @Inject Fixture fixture;
  @Inject People people;
  @Inject TextEditing texts;
  @Inject Reviewing reviewing;
  @Inject Commenting commenting;
  @Inject Assigning assigning;
  @Inject InboxReading reading;

  private final Visitor visitor = new Visitor();
  private Small small;

  @BeforeEach
  void anEmptyInbox() {
    small = fixture.small();
    people.seen(ME);
    people.lookedThroughInbox(ME);
  }

  @Test
  void showsMeWhatSomebodyMadeOfMyText() {
    edit(0, "Niemand is hier aangemeld.", ME);
    edit(1, "Niemand is daar aangemeld.", RON);

    assertThat(reading.count("inbox-ed")).isEqualTo(1);
    assertThat(inbox())
        .contains("1 new", "changed by", "Niemand is <del>hier</del><ins>daar</ins> aangemeld.");
  }

  @Test
  void tellsMeOfARejectionAndWhy() {
    edit(0, "Niemand is hier aangemeld.", ME);
    reviewing.decide(UnitKind.TEXT, small.text(), 1, Verdict.REJECT, "not in the source", RON);

    assertThat(item())
        .contains("rejected by", "<q>not in the source</q>")
        .doesNotContain("From yours to what it says now");
  }

  @Test
  void saysNothingOfMyOwnDeedsNorOfTextsOfOthers() {
    edit(0, "Niemand is hier aangemeld.", RON);
    edit(1, "Niemand is daar aangemeld.", ME);

    assertThat(reading.count("inbox-ed")).isZero();
  }

  @Test
  void forgetsWhatIAnswered() {
    edit(0, "Niemand is hier aangemeld.", ME);
    edit(1, "Niemand is daar aangemeld.", RON);
    edit(2, "Niemand is ergens aangemeld.", ME);

    assertThat(reading.count("inbox-ed")).isZero();
  }

  @Test
  void listsWhatIsAssignedToMe() {
    people.seen(RON);
    assigning.assign(small.catalog(), List.of(small.entry()), "de-DE", "inbox-ed", RON);

    assertThat(reading.count("inbox-ed")).isEqualTo(1);
    assertThat(inbox()).contains(small.page() + "?variant=1&amp;locale=de-DE", "untranslated");
  }

  @Test
  void listsCommentsOnMyTextsAndAnswersToMine() {
    edit(0, "Niemand is hier aangemeld.", ME);
    commenting.say(small.catalog(), small.entry(), "nl-NL", "Is *hier* juist?", RON);
    commenting.say(small.catalog(), small.entry(), "de-DE", "Und auf Deutsch?", RON);

    assertThat(inbox()).contains("<em>hier</em>").doesNotContain("Und auf Deutsch?");
    commenting.say(small.catalog(), small.entry(), "de-DE", "Genauso.", ME);
    assertThat(inbox()).contains("Und auf Deutsch?");
  }

  @Test
  void countsNoLongerWhatISaw() {
    edit(0, "Niemand is hier aangemeld.", ME);
    edit(1, "Niemand is daar aangemeld.", RON);
    assertThat(visitor.post("/inbox/seen", Map.of()).statusCode()).isEqualTo(303);

    assertThat(reading.count("inbox-ed")).isZero();
    assertThat(inbox()).contains("changed by").doesNotContain("inbox-fresh");
  }

  @Test
  void countsNothingForAStranger() {
    assertThat(reading.count("never-" + UUID.randomUUID())).isZero();
  }

  /** The first thing of the list that is about the catalog of the test. */
  private String item() {
    return Arrays.stream(inbox().split("<li "))
        .filter(each -> each.contains(small.name()))
        .findFirst()
        .orElseThrow();
  }

  private String inbox() {
    return visitor.get("/inbox").asString();
  }

  private void edit(int version, String markdown, Actor by) {
    texts.edit(small.text(), version, new Change(markdown, Decision.SUBMIT, null), by);
  }
}
