package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.finding.FindingRefreshing;
import org.errorcatalog.core.imports.ImportMode;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "role", value = "catalog_ingest"),
    restrictToAnnotatedClass = true)
class ImportFindingsTest {

  private static final Actor TESTER = new Actor("test", "Test", Origin.CLI);

  private static final String ENGLISH =
      """
      ---
      locale: en-US
      ms.assetid: page-1
      ---
      | Error | Description |
      | --- | --- |
      | 100 | NoSuchKey - The key %s is missing. Contact the application owner. |
      | 200 | The clock (of the server) is wrong by 5 seconds. |
      | 300 | Nobody is at home. |
      | 400 | The garden gate was left open. |
      | 450 | The file is gone. Contact the application owner. |
      """;

  private static final String DUTCH =
      """
      ---
      ms.contentlocale: nl-NL
      ms.assetid: page-1
      ---
      | Fout | Omschrijving |
      | --- | --- |
      | 100 | De sleutel ontbreekt. |
      | 200 | De klok (van de server loopt 7 seconden verkeerd. |
      | 300 | Er is is niemand thuis. |
      | 400 | The garden gate was left open. |
      | 450 | Het bestand is weg. Neem contact op met met de eigenaar van de toepassing. |
      """;

  @Inject CatalogImport imports;
  @Inject FindingRefreshing refreshing;
  @Inject DataSource database;

  /** New entries are looked at before they can be read, those that were there after it. */
  @Test
  void findsWhatALookAtTheWholeCatalogFinds() throws SQLException {
    run(ENGLISH, DUTCH);
    List<String> atFirst = findings();

    assertThat(atFirst)
        .anyMatch(each -> each.startsWith("PLACEHOLDERS_DIFFER"))
        .anyMatch(each -> each.startsWith("BRACKETS_UNBALANCED"))
        .anyMatch(each -> each.startsWith("NUMBERS_DIFFER"))
        .anyMatch(each -> each.startsWith("REPEATED_WORDS"));
    assertThat(found("wording_id is not null")).anyMatch(each -> each.startsWith("REPEATED_WORDS"));
    assertThat(atFirst).containsExactlyInAnyOrderElementsOf(anew());

    run(ENGLISH, DUTCH.replace("7 seconden", "5 seconden") + "| 500 | De (deur is dicht. |\n");
    assertThat(findings())
        .noneMatch(each -> each.startsWith("NUMBERS_DIFFER"))
        .containsExactlyInAnyOrderElementsOf(anew());
  }

  private void run(String... pages) {
    ImportOptions keep = new ImportOptions(null, null, ImportMode.KEEP, false, null);
    imports.run("finds", () -> OwnPages.read(pages), keep, false, WAIT, TESTER);
  }

  /** All findings, once all of them were forgotten and the whole catalog was looked at. */
  private List<String> anew() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement forget = connection.prepareStatement("delete from check_finding")) {
        forget.executeUpdate();
      }
      long catalog = Long.parseLong(all(connection, "select id::text from catalog").get(0));
      refreshing.refreshAll(connection, catalog, EnumSet.allOf(CheckName.class));
      List<String> found = findings(connection, "true");
      connection.rollback();
      return found;
    }
  }

  private List<String> findings() throws SQLException {
    return found("true");
  }

  private List<String> found(String where) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return findings(connection, where);
    }
  }

  private static List<String> findings(Connection connection, String where) throws SQLException {
    return all(
        connection,
        "select concat_ws(' ', name, entry_id, text_id, wording_id, locale, place_offset, message,"
            + " fix, fingerprint) from check_finding where "
            + where);
  }

  private static List<String> all(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
