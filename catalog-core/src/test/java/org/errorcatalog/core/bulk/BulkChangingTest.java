package org.errorcatalog.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.bulk.BulkChange.Status;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.CatalogRepository;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.review.FourEyes;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.talk.People;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BulkChangingTest {

  private static final Actor EVA = new Actor("eva", "Eva", Origin.UI);
  private static final Actor RON = new Actor("ron", "Ron", Origin.UI);
  private static final Set<UnitKind> TEXTS = EnumSet.of(UnitKind.TEXT);

  @Inject BulkPlanning planning;
  @Inject BulkChanging changing;
  @Inject TextEditing texts;
  @Inject FourEyes fourEyes;
  @Inject People people;
  @Inject CatalogRepository catalogs;
  @Inject DataSource database;

  private final String name = "b" + UUID.randomUUID();
  private final List<Long> entries = new ArrayList<>();
  private final List<Long> dutch = new ArrayList<>();
  private Sample sample;
  private Catalog catalog;
  private long action;

  /** Three entries; the third has no Dutch text; all have one action. */
  @BeforeEach
  void threeEntries() {
    sample = new Sample(database);
    long id = sample.catalog(name, "en-US", "nl-NL");
    action = sample.action(id);
    sample.wording(id, action, "nl-NL", "Vraag de app.");
    for (int n = 1; n <= 3; n++) {
      long entry = sample.entry(id, "c" + n, List.of(action));
      entries.add(entry);
      sample.text(id, entry, "en-US", "The app " + n + ".");
      if (n < 3) {
        dutch.add(sample.text(id, entry, "nl-NL", "De app " + n + " faalt."));
      }
    }
    catalog = catalogs.named(name).orElseThrow();
  }

  @Test
  void changesNothingBeforeItIsApplied() {
    long id = plan(new Deed.Judge(Verdict.APPROVE, TEXTS, null), RON);

    assertThat(states()).containsExactly("PRETRANSLATED", "PRETRANSLATED");
    assertThat(tally(id)).containsExactly("PLANNED 2");
    assertThat(changing.of(id).orElseThrow().order().missing()).isEqualTo(1);
  }

  @Test
  void appliesAndTakesBack() {
    long id = plan(new Deed.Judge(Verdict.APPROVE, TEXTS, null), RON);

    apply(id);
    assertThat(states()).containsExactly("APPROVED", "APPROVED");
    assertThat(status(id)).isEqualTo(Status.APPLIED);

    undo(id);
    assertThat(states()).containsExactly("PRETRANSLATED", "PRETRANSLATED");
    assertThat(status(id)).isEqualTo(Status.UNDONE);
    assertThat(tally(id)).containsExactly("UNDONE 2");
  }

  @Test
  void leavesAloneWhatIsSoAlready() {
    apply(plan(new Deed.Judge(Verdict.SUBMIT, TEXTS, null), RON));

    long again = plan(new Deed.Judge(Verdict.SUBMIT, TEXTS, null), RON);

    assertThat(tally(again)).containsExactly("SKIPPED ALREADY 2");
  }

  @Test
  void skipsWhatChangedSinceThePreviewAndSaysSo() {
    long id = plan(new Deed.Judge(Verdict.APPROVE, TEXTS, null), RON);
    edit(dutch.get(0), "Anders.");

    apply(id);

    assertThat(states()).containsExactly("IN_REVIEW", "APPROVED");
    assertThat(tally(id)).containsExactly("DONE 1", "REFUSED CHANGED_SINCE 1");
  }

  @Test
  void keepsWhatChangedAfterIt() {
    long id = plan(new Deed.Replace(new Replacement("app", "toepassing", true, true), TEXTS), EVA);
    apply(id);
    edit(dutch.get(1), "Nieuwer.");

    undo(id);

    assertThat(words()).containsExactly("De app 1 faalt.", "Nieuwer.");
    assertThat(tally(id)).containsExactly("KEPT CHANGED_SINCE 1", "UNDONE 1");
  }

  @Test
  void replacesInTextsAndInASharedWordingOnce() {
    long id =
        plan(
            new Deed.Replace(
                new Replacement("app", "toepassing", true, true),
                EnumSet.of(UnitKind.TEXT, UnitKind.WORDING)),
            EVA);

    assertThat(tally(id)).containsExactly("PLANNED 3");
    apply(id);
    assertThat(words()).containsExactly("De toepassing 1 faalt.", "De toepassing 2 faalt.");
    assertThat(states()).containsExactly("IN_REVIEW", "IN_REVIEW");
  }

  @Test
  void seesFourEyesComing() {
    fourEyes.set(catalog.id(), "nl-NL", true, RON);
    edit(dutch.get(0), "Van Eva.");

    long id = plan(new Deed.Judge(Verdict.APPROVE, TEXTS, null), EVA);

    assertThat(tally(id)).containsExactly("PLANNED 1", "SKIPPED FOUR_EYES 1");
  }

  @Test
  void seesBlockingChecksComing() {
    blockedText(dutch.get(0));

    long id = plan(new Deed.Judge(Verdict.APPROVE, TEXTS, null), RON);

    assertThat(tally(id)).containsExactly("PLANNED 1", "SKIPPED CHECK 1");
  }

  @Test
  void refusesWhatACheckBlocksAndChangesTheOthers() {
    long id = plan(new Deed.Judge(Verdict.APPROVE, TEXTS, null), RON);
    blockedText(dutch.get(0));

    apply(id);

    assertThat(states()).containsExactly("PRETRANSLATED", "APPROVED");
    assertThat(tally(id)).containsExactly("DONE 1", "REFUSED CHECK 1");
  }

  @Test
  void findsWhatItPutsIntoAllOfThem() {
    apply(plan(new Deed.Replace(new Replacement("app", "app app", true, true), TEXTS), RON));

    assertThat(
            lines(
                "select name from check_finding where catalog_id = %d and text_id is not null"
                    + " and name = 'REPEATED_WORDS'"))
        .hasSize(2);
  }

  @Test
  void waitsForWhoIsAtOneOfThem() throws Exception {
    long id = plan(new Deed.Judge(Verdict.APPROVE, TEXTS, null), RON);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select 1 from text where id = " + dutch.get(1) + " for update");
      var applied = CompletableFuture.runAsync(() -> apply(id));
      while (!lines(
                  "select wait_event from pg_stat_activity where wait_event_type = 'Lock'"
                      + " and query like '%from text%'")
              .contains("transactionid")
          && !applied.isDone()) {
        Thread.onSpinWait();
      }
      assertThat(states()).containsExactly("APPROVED", "PRETRANSLATED");
      connection.rollback();
      applied.get(20, TimeUnit.SECONDS);
    }

    assertThat(tally(id)).containsExactly("DONE 2");
  }

  @Test
  void setsClassesAndActionsOfEntries() {
    apply(plan(new Deed.Classify(EntryClass.INTERRUPT), RON));
    assertThat(one("select string_agg(distinct class, ',') from entry where catalog_id = %d"))
        .isEqualTo("INTERRUPT");

    long removed = plan(new Deed.RemoveAction(action), RON);
    apply(removed);
    assertThat(one("select count(*)::text from entry_action where action_id = " + action))
        .isEqualTo("0");
    undo(removed);
    assertThat(one("select count(*)::text from entry_action where action_id = " + action))
        .isEqualTo("3");

    assertThat(tally(plan(new Deed.AddAction(action), RON))).containsExactly("SKIPPED ALREADY 3");
  }

  @Test
  void assignsAndTakesBackWhoHadIt() {
    people.seen(EVA);
    people.seen(RON);
    apply(plan(new Deed.Assign("ron"), RON));

    long id = plan(new Deed.Assign("eva"), RON);
    apply(id);
    assertThat(assignees()).isEqualTo("eva");
    undo(id);
    assertThat(assignees()).isEqualTo("ron");
  }

  @Test
  void refusesTooMany() {
    List<Long> many = Collections.nCopies(BulkPlanning.MOST + 1, entries.get(0));

    assertThatThrownBy(
            () -> planning.plan(catalog, "nl-NL", many, null, new Deed.Assign(null), true, RON))
        .isInstanceOf(TooManyUnitsException.class);
  }

  @Test
  void leavesOutEntriesOfOtherCatalogs() {
    long other = sample.catalog("o" + UUID.randomUUID(), "en-US");
    entries.add(sample.entry(other, "x"));

    assertThat(tally(plan(new Deed.Classify(EntryClass.INTERRUPT), RON)))
        .containsExactly("PLANNED 3");
  }

  private void blockedText(long id) {
    sample.insert(
        "insert into check_finding (catalog_id, text_id, locale, name, place_offset, place_length,"
            + " message, fingerprint) values (?, ?, 'nl-NL', 'HTML_UNSAFE', 0, 1, 'html-unsafe',"
            + " repeat('0', 64)) returning id",
        catalog.id(),
        id);
  }

  private long plan(Deed deed, Actor by) {
    return planning.plan(catalog, "nl-NL", entries, null, deed, by.equals(RON), by);
  }

  private void apply(long id) {
    changing.apply(changing.of(id).orElseThrow(), RON);
  }

  private void undo(long id) {
    changing.undo(changing.of(id).orElseThrow(), true, RON);
  }

  private Status status(long id) {
    return changing.of(id).orElseThrow().status();
  }

  private void edit(long text, String markdown) {
    int version = Integer.parseInt(one("select version::text from text where id = " + text));
    texts.edit(text, version, new Change(markdown, Decision.SUBMIT, null), EVA);
  }

  private List<String> tally(long id) {
    return lines(
        "select concat_ws(' ', outcome, hindrance, count(*)) from bulk_change_unit"
            + " where bulk_change_id = "
            + id
            + " group by outcome, hindrance order by outcome, hindrance");
  }

  private List<String> states() {
    return lines("select state from text where locale = 'nl-NL' and catalog_id = %d order by id");
  }

  private List<String> words() {
    return lines(
        "select markdown from text where locale = 'nl-NL' and catalog_id = %d order by id");
  }

  private String assignees() {
    return one("select string_agg(distinct assignee, ',') from assignment where catalog_id = %d");
  }

  private String one(String sql) {
    return lines(sql).get(0);
  }

  private List<String> lines(String sql) {
    List<String> lines = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.replace("%d", Long.toString(catalog.id())))) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }
}
