package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.errorcatalog.ingest.merge.OwnPages.DUTCH;
import static org.errorcatalog.ingest.merge.OwnPages.ENGLISH;
import static org.errorcatalog.ingest.merge.WhenBusy.WAIT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.report.Changes;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.errorcatalog.ingest.report.Named;
import org.errorcatalog.ingest.report.PageSummary;
import org.errorcatalog.ingest.report.RunReport;
import org.errorcatalog.ingest.source.Limits;
import org.errorcatalog.ingest.source.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_ingest"),
    restrictToAnnotatedClass = true)
class CatalogImportTest {

  private static final Actor TESTER = new Actor("test", "Test", Origin.CLI);
  private static final ImportOptions KEEP = options(ImportMode.KEEP);

  @Inject CatalogImport imports;
  @Inject RunLog runs;
  @Inject KnownReading known;
  @Inject DataSource database;

  @Test
  void createsTheCatalogOfTheFirstImport() {
    RunReport report = run("creates", KEEP, DUTCH, ENGLISH);

    assertThat(report.changes()).isEqualTo(new Changes(3, 0, 0, 0));
    assertThat(all("select source_locale from catalog where name = 'creates'"))
        .containsExactly("en-US");
    assertThat(
            all(
                "select locale from catalog_locale l join catalog c on c.id = l.catalog_id"
                    + " where c.name = 'creates' order by position"))
        .containsExactly("en-US", "nl-NL");
    assertThat(
            all(
                "select e.code || ' ' || e.class || ' ' || coalesce(e.symbolic_name, '-') || ' '"
                    + " || e.state from entry e join catalog c on c.id = e.catalog_id"
                    + " where c.name = 'creates' order by e.code"))
        .containsExactly(
            "100 ERROR NoSuchKey PRETRANSLATED",
            "200 ERROR - PRETRANSLATED",
            "300 NOT_AN_ERROR - PRETRANSLATED");
  }

  @Test
  void sharesAnActionWhoseWordingsAgreeInEveryLocale() {
    run("shares", KEEP, DUTCH, ENGLISH);

    assertThat(
            all(
                "select a.kind || ' ' || a.audience || ' ' || count(distinct ea.entry_id) || ' ' ||"
                    + " string_agg(distinct w.locale || ':' || w.markdown, '|') from action a"
                    + " join catalog c on c.id = a.catalog_id"
                    + " join entry_action ea on ea.action_id = a.id"
                    + " join wording w on w.action_id = a.id"
                    + " where c.name = 'shares' group by a.id order by a.id"))
        .containsExactly(
            "CONTACT APP_OWNER 2 en-US:Contact the application owner.|nl-NL:Vraag de eigenaar van"
                + " de toepassing om hulp.",
            "IGNORE TENANT_ADMIN 1 en-US:You can safely ignore it.|nl-NL:U kunt deze melding"
                + " negeren.");
  }

  @Test
  void keepsTheProvenanceOfEachPage() {
    run("provenance", KEEP, DUTCH);

    assertThat(
            all(
                "select v.translation_type || ' ' || v.source_commit || ' ' || v.handed_off"
                    + " from source_version v join source_page p on p.id = v.source_page_id"
                    + " join catalog c on c.id = p.catalog_id where c.name = 'provenance'"))
        .containsExactly("MT abc 2019-06-13");
    assertThat(
            all(
                "select distinct (r.source_version_id is not null) || ' ' || r.origin"
                    + " from revision r join text t on t.id = r.text_id"
                    + " join catalog c on c.id = t.catalog_id where c.name = 'provenance'"))
        .containsExactly("true IMPORT");
  }

  @Test
  void changesNothingForTheSamePages() {
    run("same", KEEP, DUTCH, ENGLISH);
    long revisions = count("select count(*) from revision");

    RunReport again = run("same", KEEP, DUTCH, ENGLISH);

    assertThat(again.changes()).isEqualTo(new Changes(0, 0, 3, 0));
    assertThat(count("select count(*) from revision")).isEqualTo(revisions);
  }

  @Test
  void takesAChangedPageOverWhereNobodyCurated() {
    run("takes", KEEP, DUTCH, ENGLISH);

    RunReport again = run("takes", KEEP, ENGLISH.replace("is missing", "is gone"));

    assertThat(again.changes()).isEqualTo(new Changes(0, 1, 2, 0));
    assertThat(text("takes", "100", "en-US"))
        .containsExactly("The key is gone. PRETRANSLATED false 2");
    assertThat(again.findings()).isEmpty();
  }

  @Test
  void keepsCuratedTextAndMarksItOutdated() {
    run("curated", KEEP, DUTCH, ENGLISH);
    curate("curated", "100", "en-US", "A key is needed.");

    RunReport again = run("curated", KEEP, ENGLISH.replace("is missing", "is gone"));

    assertThat(text("curated", "100", "en-US"))
        .containsExactly("A key is needed. IN_REVIEW true 2");
    assertThat(again.findings())
        .extracting(Finding::name, Finding::before, Finding::after)
        .containsExactly(
            tuple(FindingName.UPSTREAM_CHANGED, "The key is missing.", "The key is gone."));
  }

  @Test
  void marksCuratedTranslationsOutdatedWhenTheirSourceChanges() {
    run("translated", KEEP, DUTCH, ENGLISH);
    curate("translated", "100", "nl-NL", "Er is geen sleutel.");

    run("translated", KEEP, ENGLISH.replace("is missing", "is gone"));

    assertThat(text("translated", "100", "nl-NL"))
        .containsExactly("Er is geen sleutel. IN_REVIEW true 2");
  }

  @Test
  void replacesCuratedTextOnlyByOverride() {
    run("override", KEEP, ENGLISH);
    curate("override", "100", "en-US", "A key is needed.");

    RunReport again = run("override", options(ImportMode.OVERRIDE), ENGLISH);

    assertThat(again.changes()).isEqualTo(new Changes(0, 1, 2, 0));
    assertThat(text("override", "100", "en-US"))
        .containsExactly("The key is missing. PRETRANSLATED false 3");
  }

  @Test
  void onlyAddsEntriesWhereAskedTo() {
    run("adds", KEEP, ENGLISH);
    String more =
        ENGLISH
            .replace("is missing", "is gone")
            .replace("| 200", "| 150 | Another thing. |\n| 200");

    assertThat(run("adds", options(ImportMode.NEW_ONLY), more).changes())
        .isEqualTo(new Changes(1, 0, 3, 0));
    assertThat(text("adds", "100", "en-US"))
        .containsExactly("The key is missing. PRETRANSLATED false 1");
    assertThat(run("adds", KEEP, more).changes()).isEqualTo(new Changes(0, 1, 3, 0));
  }

  @Test
  void withdrawsWhatNoPageHasAnyMoreAndTakesItBack() {
    run("withdraws", KEEP, DUTCH, ENGLISH);
    String without = ENGLISH.replaceAll("\\| 200.*\n", "");
    String dutchWithout = DUTCH.replaceAll("\\| 200.*\n", "");

    assertThat(run("withdraws", KEEP, without).changes()).isEqualTo(new Changes(0, 0, 2, 0));
    RunReport gone = run("withdraws", KEEP, dutchWithout);
    assertThat(gone.changes()).isEqualTo(new Changes(0, 0, 2, 1));
    assertThat(gone.findings())
        .extracting(Finding::name, Finding::code)
        .containsExactly(
            tuple(Named.of("NEGATION_LOST"), "300"), tuple(FindingName.CODE_WITHDRAWN, "200"));
    assertThat(status("withdraws", "200")).containsExactly("WITHDRAWN 2");

    run("withdraws", KEEP, ENGLISH);
    assertThat(status("withdraws", "200")).containsExactly("ACTIVE 3");
  }

  @Test
  void keepsTheIdsOfActionsThatAreReworded() {
    run("ids", KEEP, DUTCH, ENGLISH);
    List<String> before = actions("ids");

    run("ids", KEEP, ENGLISH.replace("Contact the application owner", "Contact the app owner"));

    assertThat(actions("ids")).isEqualTo(before);
    assertThat(
            all(
                "select w.markdown from wording w join catalog c on c.id = w.catalog_id"
                    + " where c.name = 'ids' and w.locale = 'en-US' order by w.id"))
        .containsExactly("Contact the app owner.", "You can safely ignore it.");
  }

  @Test
  void tellsRepeatedRowsFromVariants() {
    String page =
        ENGLISH
            + "| 100 | NoSuchKey - The key is missing. Contact the application owner. |\n"
            + "| 200 | The battery of the clock is empty. |\n";

    RunReport report = run("variants", KEEP, page);

    assertThat(report.pages())
        .extracting(each -> each.rows() + " " + each.codes())
        .containsExactly("5 3");
    assertThat(report.findings())
        .extracting(Finding::name, Finding::line, Finding::code)
        .containsExactly(
            tuple(FindingName.CODE_DUPLICATE, 12, "100"),
            tuple(FindingName.CODE_VARIANT, 13, "200"));
    assertThat(status("variants", "200")).containsExactly("ACTIVE 1", "ACTIVE 1");
  }

  @Test
  void leavesOutWhatAnotherPageOfTheLocaleHas() {
    run("twice", KEEP, ENGLISH);

    RunReport second = run("twice", KEEP, ENGLISH.replace("page-1", "page-2"));

    assertThat(second.changes()).isEqualTo(new Changes(0, 0, 0, 0));
    assertThat(second.findings())
        .extracting(Finding::name)
        .containsOnly(FindingName.CODE_DUPLICATE)
        .hasSize(3);
  }

  @Test
  void writesNothingInADryRunButTheRun() {
    RunReport report = imports.run("dry", () -> OwnPages.read(ENGLISH), KEEP, true, WAIT, TESTER);

    assertThat(report.changes()).isEqualTo(new Changes(3, 0, 0, 0));
    assertThat(all("select name from catalog where name = 'dry'")).isEmpty();
    assertThat(all("select status || ' ' || added from import_run where catalog = 'dry'"))
        .containsExactly("DONE 3");
  }

  @Test
  void tellsThatAFailedRunFailed() {
    try {
      imports.run(
          "fails",
          () -> {
            throw new IllegalStateException("no pages today");
          },
          KEEP,
          false,
          WAIT,
          TESTER);
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("no pages today");
    }

    assertThat(all("select status || ' ' || message from import_run where catalog = 'fails'"))
        .containsExactly("FAILED no pages today");
  }

  @Test
  void givesUpRunsThatDied() {
    try (Run run = runs.start("dead", ImportMode.KEEP, false, TESTER)) {
      update(
          "update import_run set heartbeat_at = now() - interval '1 hour' where id = " + run.id());
      run("next", KEEP, ENGLISH);

      assertThat(all("select status from import_run where catalog = 'dead'"))
          .containsExactly("ABANDONED");
    }
  }

  @Test
  void leavesWhereAnotherImportOfTheCatalogIsUnderWay() throws SQLException {
    run("busy", KEEP, ENGLISH);
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      Turn.take(other, "busy", WAIT);

      assertThatThrownBy(
              () ->
                  imports.run(
                      "busy", () -> OwnPages.read(DUTCH), KEEP, false, WhenBusy.LEAVE, TESTER))
          .isInstanceOf(CatalogBusyException.class)
          .hasMessage("another import of busy is under way");
      assertThat(
              imports
                  .run("idle", () -> OwnPages.read(DUTCH), KEEP, false, WhenBusy.LEAVE, TESTER)
                  .changes())
          .isEqualTo(new Changes(3, 0, 0, 0));
      other.rollback();
    }
    assertThat(
            all(
                "select status || ' ' || message from import_run where catalog = 'busy' order by id"))
        .containsExactly(null, "FAILED another import of busy is under way");
  }

  @Test
  void waitsForTheOtherImportAndSaysSo() throws Exception {
    run("waits", KEEP, ENGLISH);
    CountDownLatch told = new CountDownLatch(1);
    CompletableFuture<RunReport> second;
    try (Connection other = database.getConnection()) {
      other.setAutoCommit(false);
      Turn.take(other, "waits", WAIT);
      second =
          CompletableFuture.supplyAsync(
              () ->
                  imports.run(
                      "waits",
                      () -> OwnPages.read(DUTCH),
                      KEEP,
                      false,
                      catalog -> told.countDown(),
                      TESTER));
      assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(second).isNotDone();
      other.rollback();
    }

    assertThat(second.get(30, TimeUnit.SECONDS).changes()).isEqualTo(new Changes(0, 3, 0, 0));
  }

  @Test
  void importsTheFoundingPages() {
    Pages pages = corpus();

    RunReport first = imports.run("founding", () -> pages, KEEP, false, WAIT, TESTER);
    RunReport again = imports.run("founding", () -> pages, KEEP, false, WAIT, TESTER);

    assertThat(first.pages())
        .extracting(page -> page.locale() + " " + page.rows() + " " + page.codes())
        .containsExactly("de-DE 135 135", "en-US 121 121", "nl-NL 127 127");
    assertThat(again.changes().added() + again.changes().changed()).isZero();
    assertThat(again.changes().unchanged()).isEqualTo(first.changes().added());
    assertThat(all("select source_locale from catalog where name = 'founding'"))
        .containsExactly("en-US");
  }

  @Test
  void readsOnlyTheRowsOfPagesThatChanged() {
    String dutch =
        page("nl-NL", "| 100 | De sleutel ontbreekt. |\n| 200 | De klok loopt niet. |\n");
    String english = page("en-US", "| 100 | The key is missing. |\n");
    run("known", KEEP, dutch, english);
    PageCollector collector = new PageCollector(null, Profile.NONE, known.pages("known"));
    OwnPages.give(collector, dutch, english + "| 200 | The clock is wrong. |\n");

    RunReport report = imports.run("known", collector::pages, KEEP, false, WAIT, TESTER);

    assertThat(collector.pages().pages())
        .extracting(page -> page.taken() != null)
        .containsExactly(true, false);
    assertThat(report.changes()).isEqualTo(new Changes(0, 1, 1, 0));
    assertThat(report.pages()).extracting(PageSummary::rows).containsExactly(2, 2);
    assertThat(text("known", "200", "nl-NL"))
        .containsExactly("De klok loopt niet. PRETRANSLATED false 1");
  }

  @Test
  void countsWhatSomeOfTheUnchangedPagesHoldOnce() {
    String dutch =
        page("nl-NL", "| 100 | De sleutel ontbreekt. |\n| 200 | De klok loopt niet. |\n");
    String english = page("en-US", "| 100 | The key is missing. |\n");
    run("counted", KEEP, dutch, english, page("de-DE", "| 300 | Die Uhr steht still. |\n"));
    PageCollector collector = new PageCollector(null, Profile.NONE, known.pages("counted"));
    OwnPages.give(collector, dutch, english);

    RunReport report = imports.run("counted", collector::pages, KEEP, false, WAIT, TESTER);

    assertThat(report.changes()).isEqualTo(new Changes(0, 0, 2, 0));
    assertThat(status("counted", "300")).containsExactly("ACTIVE 1");
  }

  @Test
  void refusesWhatItDidNotReadWhereTheCatalogHasChangedMeanwhile() {
    String page = page("nl-NL", "| 100 | De sleutel ontbreekt. |\n");
    run("meanwhile", KEEP, page);
    PageCollector collector = new PageCollector(null, Profile.NONE, known.pages("meanwhile"));
    OwnPages.give(collector, page);
    run("meanwhile", KEEP, page + "| 200 | De klok loopt niet. |\n");

    assertThatThrownBy(() -> imports.run("meanwhile", collector::pages, KEEP, false, WAIT, TESTER))
        .isInstanceOf(ChangedMeanwhileException.class);
    assertThat(status("meanwhile", "200")).containsExactly("ACTIVE 1");
  }

  @Test
  void mendsACodeBesideWhatTheCatalogHas() {
    run(
        "beside",
        KEEP,
        page("nl-NL", "| 1001 | Een. |\n| 1002 | Twee. |\n| 1003 | Drie. |\n| 1004 | Vier. |\n"));

    RunReport report =
        run(
            "beside",
            KEEP,
            page(
                "de-DE",
                """
                | 1001 | Die Uhr steht. |
                | entf. | Die Uhr geht vor. |
                | 1003 | Die Uhr geht nach. |
                | 1004 | Die Uhr fehlt. |
                """));

    assertThat(report.findings())
        .filteredOn(each -> each.name() == FindingName.CODE_REPAIRED)
        .extracting(Finding::before, Finding::after, Finding::line)
        .containsExactly(tuple("entf.", "1002", 7));
    assertThat(text("beside", "1002", "de-DE"))
        .containsExactly("Die Uhr geht vor. PRETRANSLATED false 1");
  }

  @Test
  void withdrawsNothingOfAPageWithRowsThatCannotBeTold() {
    String rows = "| 1001 | Een. |\n| 1002 | Twee. |\n| 1003 | Drie. |\n| 1004 | Vier. |\n";
    run("untold", KEEP, page("nl-NL", rows));

    RunReport report = run("untold", KEEP, page("nl-NL", rows.replace("1002", "n.v.t.")));

    assertThat(report.changes().withdrawn()).isZero();
    assertThat(status("untold", "1002")).containsExactly("ACTIVE 1");
  }

  @Test
  void refusesAPageInAnotherLanguageThanItDeclares() {
    StringBuilder rows = new StringBuilder();
    for (int code = 100; code < 110; code++) {
      rows.append("| ").append(code).append(" | The server could not open the requested file. |\n");
    }
    String page = page("nl-NL", rows.toString());

    RunReport refused = run("language", KEEP, page);
    ImportOptions accepting = new ImportOptions(null, null, ImportMode.KEEP, true, null);
    RunReport accepted = run("language", accepting, page);

    assertThat(refused.changes()).isEqualTo(Changes.NONE);
    assertThat(refused.findings())
        .extracting(each -> each.name() + " " + each.level())
        .containsExactly("LANGUAGE_MISMATCH ERROR");
    assertThat(accepted.changes().added()).isEqualTo(10);
    assertThat(accepted.findings())
        .extracting(Finding::name)
        .contains(FindingName.LANGUAGE_MISMATCH);
  }

  private static String page(String locale, String rows) {
    return "---\nlocale: %s\n---\n| Error | Text |\n| --- | --- |\n%s".formatted(locale, rows);
  }

  private static Pages corpus() {
    PageCollector collector = new PageCollector(null, Profile.NONE, Map.of());
    new Sources(Limits.DEFAULT).named(Corpus.path("entra-sign-in").toString()).read(collector);
    return collector.pages();
  }

  private static ImportOptions options(ImportMode mode) {
    return new ImportOptions(null, null, mode, false, null);
  }

  private RunReport run(String catalog, ImportOptions options, String... pages) {
    return imports.run(catalog, () -> OwnPages.read(pages), options, false, WAIT, TESTER);
  }

  /** What an editor's save leaves behind. */
  private void curate(String catalog, String code, String locale, String markdown) {
    update(
        ("with edited as (update text t set markdown = '%s', state = 'IN_REVIEW', revision = 2,"
                + " version = t.version + 1 from entry e join catalog c on c.id = e.catalog_id"
                + " where e.id = t.entry_id and c.name = '%s' and e.code = '%s' and t.locale = '%s'"
                + " returning t.id) insert into revision (text_id, number, state, markdown, origin,"
                + " actor, actor_name, at)"
                + " select id, 2, 'IN_REVIEW', '%s', 'UI', 'x', 'X', now() from edited")
            .formatted(markdown, catalog, code, locale, markdown));
  }

  private List<String> text(String catalog, String code, String locale) {
    return all(
        ("select t.markdown || ' ' || t.state || ' ' || t.outdated || ' ' || t.revision from text t"
                + " join entry e on e.id = t.entry_id join catalog c on c.id = e.catalog_id"
                + " where c.name = '%s' and e.code = '%s' and t.locale = '%s'")
            .formatted(catalog, code, locale));
  }

  private List<String> status(String catalog, String code) {
    return all(
        ("select e.status || ' ' || e.revision from entry e join catalog c on c.id = e.catalog_id"
                + " where c.name = '%s' and e.code = '%s' order by e.variant")
            .formatted(catalog, code));
  }

  private List<String> actions(String catalog) {
    return all(
        ("select e.code || ' ' || ea.action_id from entry_action ea join entry e"
                + " on e.id = ea.entry_id join catalog c on c.id = e.catalog_id"
                + " where c.name = '%s' order by 1")
            .formatted(catalog));
  }

  private long count(String sql) {
    return Long.parseLong(String.valueOf(all(sql).get(0)));
  }

  private List<@Nullable String> all(String sql) {
    List<@Nullable String> values = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void update(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
