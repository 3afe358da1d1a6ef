package org.errorcatalog.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.EntryChange;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryEditing;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.core.history.GoingBack.Gone;
import org.errorcatalog.core.review.Reviewing;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GoingBackTest {

  private static final Actor EVA = new Actor("back-eva", "Eva", Origin.UI);
  private static final Actor RON = new Actor("back-ron", "Ron", Origin.UI);
  private static final Instant EVER = Instant.parse("2999-01-01T00:00:00Z");

  @Inject WayBackReading ways;
  @Inject GoingBack goingBack;
  @Inject Reviewing reviewing;
  @Inject TextEditing texts;
  @Inject EntryEditing entries;
  @Inject DataSource database;

  private Sample sample;
  private long catalog;
  private long entry;
  private long text;
  private Instant start;

  @BeforeEach
  void oneDutchText() {
    sample = new Sample(database);
    catalog = sample.catalog("g" + UUID.randomUUID(), "en-US", "nl-NL", "de-DE");
    entry = sample.entry(catalog, "1", List.of());
    text = sample.text(catalog, entry, "nl-NL", "De deur is open.");
    start = Instant.now();
  }

  @Test
  void takesBackWhatAPersonChanged() {
    edit(0, "De deur staat wijd open.", Decision.SUBMIT, EVA);
    edit(1, "De poort staat wijd open.", Decision.APPROVE, EVA);

    assertThat(ways.of(since(EVA)).steps())
        .containsExactly(new Step(UnitKind.TEXT, text, 2, 1, Fate.GOES_BACK));
    Gone gone = go(EVA);

    assertThat(gone).isEqualTo(new Gone(1, List.of(), List.of()));
    assertThat(markdown()).isEqualTo("De deur is open.");
    assertThat(state()).isEqualTo("PRETRANSLATED");
  }

  @Test
  void goingBackCanBeTakenBackItself() {
    edit(0, "De deur staat wijd open.", Decision.SUBMIT, EVA);
    go(EVA);
    go(RON);

    assertThat(markdown()).isEqualTo("De deur staat wijd open.");
    assertThat(state()).isEqualTo("IN_REVIEW");
  }

  @Test
  void leavesWhatSomebodyElseChangedOrJudgedSince() {
    edit(0, "De deur staat wijd open.", Decision.SUBMIT, EVA);
    reviewing.decide(UnitKind.TEXT, text, 1, Verdict.APPROVE, null, RON);

    assertThat(ways.of(since(EVA)).steps())
        .extracting(Step::fate)
        .containsExactly(Fate.CHANGED_SINCE);
    assertThat(go(EVA).count()).isZero();
    assertThat(markdown()).isEqualTo("De deur staat wijd open.");
  }

  @Test
  void keepsWhatSomebodyElseDidInBetween() {
    edit(0, "De deur staat wijd open.", Decision.SUBMIT, EVA);
    edit(1, "De deur staat open.", Decision.SUBMIT, RON);
    edit(2, "De poort staat open.", Decision.SUBMIT, EVA);
    go(EVA);

    assertThat(markdown()).isEqualTo("De deur staat open.");
  }

  @Test
  void saysWhatBeganOnTheTrail() {
    texts.write(catalog, entry, "de-DE", change("Die Tür ist offen.", Decision.SUBMIT), EVA);

    assertThat(ways.of(since(EVA)).steps())
        .extracting(Step::fate, Step::target)
        .containsExactly(tuple(Fate.NOTHING_BEFORE, 0));
  }

  @Test
  void looksOnlyAtThePeriodAndTheCatalog() {
    edit(0, "De deur staat wijd open.", Decision.SUBMIT, EVA);
    Instant after = Instant.now().plusMillis(1);

    assertThat(ways.of(Trail.ofPerson(catalog, EVA.id(), after, EVER)).steps()).isEmpty();
    assertThat(ways.of(Trail.ofPerson(catalog, EVA.id(), start, start)).steps()).isEmpty();
    assertThat(ways.of(Trail.ofPerson(catalog + 1, EVA.id(), start, EVER)).steps()).isEmpty();
    assertThat(ways.of(Trail.ofPerson(catalog, RON.id(), start, EVER)).steps()).isEmpty();
  }

  @Test
  void takesBackAnImportAndNotWhatItsStarterDidByHand() {
    Instant run = Instant.parse("2026-01-01T00:00:00Z");
    imported(run, "De deur is kapot.");

    assertThat(ways.of(Trail.ofImport(catalog, run.plusMillis(1))).steps()).isEmpty();
    assertThat(ways.of(since(EVA)).steps()).isEmpty();
    WayBack way = ways.of(Trail.ofImport(catalog, run));
    goingBack.go(way, true, null, RON);

    assertThat(markdown()).isEqualTo("De deur is open.");
  }

  @Test
  void takesBackFactsOfAnEntry() {
    EntryChange change =
        new EntryChange(
            EntryClass.NOT_AN_ERROR,
            EntryStatus.ACTIVE,
            null,
            null,
            null,
            List.of(),
            List.of(),
            Decision.SUBMIT,
            null);
    entries.edit(entry, 0, change, EVA);
    go(EVA);

    assertThat(one("select class from entry where id = " + entry)).isEqualTo("ERROR");
  }

  @Test
  void leavesApprovingToThoseWhoMay() {
    reviewing.decide(UnitKind.TEXT, text, 0, Verdict.APPROVE, null, RON);
    edit(1, "De deur staat wijd open.", Decision.SUBMIT, EVA);
    goingBack.go(ways.of(since(EVA)), false, null, new Actor("back-piet", "Piet", Origin.UI));

    assertThat(state()).isEqualTo("IN_REVIEW");
    assertThat(markdown()).isEqualTo("De deur is open.");
  }

  @Test
  void goesOnPastWhatIsRefusedOrOvertaken() {
    long other = sample.text(catalog, sample.entry(catalog, "2"), "nl-NL", "Het raam is open.");
    edit(0, "De deur staat wijd open.", Decision.SUBMIT, EVA);
    texts.edit(other, 0, change("Het raam staat wijd open.", Decision.SUBMIT), EVA);
    WayBack way = ways.of(since(EVA));
    edit(1, "De deur is dicht.", Decision.SUBMIT, RON);
    Gone gone = goingBack.go(way, true, "wrong tool", RON);

    assertThat(gone.count()).isEqualTo(1);
    assertThat(gone.overtaken()).extracting(Step::unitId).containsExactly(text);
    assertThat(one("select markdown from text where id = " + other)).isEqualTo("Het raam is open.");
    assertThat(one("select reason from revision where number = 3 and text_id = " + other))
        .isEqualTo("wrong tool");
  }

  @Test
  void tellsTwoWaysApart() {
    edit(0, "De deur staat wijd open.", Decision.SUBMIT, EVA);
    String first = ways.of(since(EVA)).fingerprint();
    assertThat(ways.of(since(EVA)).fingerprint()).isEqualTo(first);
    edit(1, "De deur staat open.", Decision.SUBMIT, EVA);
    assertThat(ways.of(since(EVA)).fingerprint()).isNotEqualTo(first);
  }

  private Gone go(Actor whose) {
    return goingBack.go(ways.of(since(whose)), true, null, RON);
  }

  private Trail since(Actor whose) {
    return Trail.ofPerson(catalog, whose.id(), start, EVER);
  }

  private void edit(int version, String markdown, Decision decision, Actor by) {
    texts.edit(text, version, change(markdown, decision), by);
  }

  private static Change change(String markdown, Decision decision) {
    return new Change(markdown, decision, null);
  }

  /** As Eva had it imported. */
  private void imported(Instant at, String markdown) {
    sample.insert(
        "with written as (update text set markdown = ?, revision = revision + 1,"
            + " version = version + 1 where id = ? returning id, revision, markdown, state)"
            + " insert into revision (text_id, number, state, markdown, origin, actor, actor_name,"
            + " at) select id, revision, state, markdown, 'IMPORT', 'back-eva', 'Eva', ?::timestamptz"
            + " from written returning id",
        markdown,
        text,
        at.toString());
  }

  private String markdown() {
    return one("select markdown from text where id = " + text);
  }

  private String state() {
    return one("select state from text where id = " + text);
  }

  private String one(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
