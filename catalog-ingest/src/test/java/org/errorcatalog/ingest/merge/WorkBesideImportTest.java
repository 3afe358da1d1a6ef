package org.errorcatalog.ingest.merge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.core.lookup.LocaleRequest;
import org.errorcatalog.core.lookup.SnapshotLoading;
import org.errorcatalog.core.release.ReleasePublishing;
import org.errorcatalog.core.text.Change;
import org.errorcatalog.core.text.Decision;
import org.errorcatalog.core.text.Text;
import org.errorcatalog.core.text.TextEditing;
import org.errorcatalog.ingest.WithEntities;
import org.errorcatalog.ingest.report.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lookups, publications and edits while an import is written. Edits in its catalog wait only for
 * the last stretch, in which the findings of the catalog are looked at, and for what it changes
 * too.
 */
@QuarkusTest
@TestProfile(WithEntities.class)
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class WorkBesideImportTest {

  private static final Actor TESTER = new Actor("test", "Test", Origin.CLI);
  private static final ImportOptions KEEP =
      new ImportOptions(null, null, ImportMode.KEEP, true, null);
  private static final int ROWS = 1_500;

  @Inject CatalogImport imports;
  @Inject TextEditing editing;
  @Inject ReleasePublishing publishing;
  @Inject SnapshotLoading loading;
  @Inject DataSource database;

  private String busy = "";
  private String other = "";

  @BeforeEach
  void twoCatalogs() {
    String number = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    busy = "busy-" + number;
    other = "other-" + number;
    imports(busy, page(ROWS, "broken"));
    imports(other, OwnPages.ENGLISH);
  }

  @Test
  void looksUpAndPublishesWhatAnImportDoesNotTouchUntilItEnds() throws Exception {
    publishing.publish(busy, null, null, TESTER);
    CompletableFuture<Text> edited;
    try (Connection importing = database.getConnection()) {
      importing.setAutoCommit(false);
      imports.runWithin(importing, busy, pages(), KEEP, TESTER);

      assertThat(meanwhile(() -> publishing.publish(other, null, null, TESTER)).release())
          .isEqualTo(1);
      assertThat(meanwhile(() -> looksUp("1"))).isEqualTo("Part 1 is broken.");
      edited = CompletableFuture.supplyAsync(() -> edit("0", "Edited in the last stretch."));
      await().until(() -> waiting() > 0);
      importing.commit();
    }

    assertThat(edited.get(20, SECONDS).markdown()).isEqualTo("Edited in the last stretch.");
    assertThat(text("1")).isEqualTo("Part 1 is gone.");
    assertThat(looksUp("1")).as("until it is published").isEqualTo("Part 1 is broken.");
  }

  @Test
  void savesOtherTextsWhileAnImportIsWritten() throws Exception {
    CompletableFuture<Changes> imported;
    try (Connection editor = database.getConnection()) {
      editor.setAutoCommit(false);
      changeWithoutEnd(editor, "1");
      imported = CompletableFuture.supplyAsync(() -> imports(busy, page(ROWS, "gone")));
      await().until(() -> waiting() > 0);

      assertThat(meanwhile(() -> edit("0", "Nobody else touches this.")).markdown())
          .isEqualTo("Nobody else touches this.");
      assertThat(imported).isNotDone();
      editor.commit();
    }

    // The editor of the first text was faster, so the import started again.
    assertThat(imported.get(60, SECONDS)).isEqualTo(new Changes(0, ROWS, 1, 0));
    assertThat(text("0")).isEqualTo("Nobody else touches this.");
    assertThat(text("1")).isEqualTo("Part 1 is gone.");
  }

  private void changeWithoutEnd(Connection editor, String code) throws SQLException {
    try (PreparedStatement sql =
        editor.prepareStatement(
            "update text t set version = t.version + 1 from catalog c, entry e"
                + " where c.id = t.catalog_id and e.id = t.entry_id and c.name = ?"
                + " and e.code = ?")) {
      sql.setString(1, busy);
      sql.setString(2, code);
      sql.executeUpdate();
    }
  }

  private static <T> T meanwhile(Supplier<T> work) throws Exception {
    return CompletableFuture.supplyAsync(work).get(20, SECONDS);
  }

  private Changes imports(String catalog, String page) {
    return imports
        .run(catalog, () -> OwnPages.read(page), KEEP, false, WhenBusy.WAIT, TESTER)
        .changes();
  }

  private static Pages pages() {
    return OwnPages.read(page(ROWS, "gone"));
  }

  private static String page(int rows, String how) {
    return "---\nlocale: fo-FO\n---\n| Error | Description |\n| --- | --- |\n"
        + "| 0 | This part stays as it is. |\n"
        + IntStream.rangeClosed(1, rows)
            .mapToObj(code -> "| %1$d | Part %1$d is %2$s. |\n".formatted(code, how))
            .collect(Collectors.joining());
  }

  private Text edit(String code, String markdown) {
    long id = Long.parseLong(one("t.id", code));
    return editing.edit(id, 0, new Change(markdown, Decision.SUBMIT, null), TESTER);
  }

  private String looksUp(String code) {
    try (Connection connection = database.getConnection()) {
      LocaleRequest faroese = LocaleRequest.ofParameter("fo-FO");
      byte[] body = loading.load(connection, null).lookup(busy, code, null, faroese).body();
      return new JsonMapper().readTree(body).at("/description/markdown").asText();
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many wait for what another has locked. */
  private int waiting() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
        ResultSet row = sql.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  private String text(String code) {
    return one("t.markdown", code);
  }

  private String one(String column, String code) {
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement(
                "select %s from text t join entry e on e.id = t.entry_id".formatted(column)
                    + " join catalog c on c.id = t.catalog_id where c.name = ? and e.code = ?")) {
      sql.setString(1, busy);
      sql.setString(2, code);
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
