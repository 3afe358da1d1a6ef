package org.errorcatalog.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.errorcatalog.core.Sample;
import org.errorcatalog.core.TestDatabase;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilteringTest {

  @Inject FindingReading findings;
  @Inject DataSource database;

  @Test
  void filtersAHundredThousandTextsByTheIndexAlone() throws SQLException {
    long catalog = new Sample(database).catalog("filtering", "en-US", "nl-NL");
    try (Connection connection = database.getConnection()) {
      fill(connection, catalog);

      String plan =
          String.join(
              "\n",
              new Sql(connection)
                  .list(
                      "explain " + FindingReading.unitsQuery(UnitKind.TEXT),
                      row -> row.getString(1),
                      catalog,
                      "nl-NL",
                      CheckName.WHITESPACE.name(),
                      0,
                      50));
      assertThat(plan)
          .contains("Index Only Scan using check_finding_text_standing")
          .doesNotContain("Seq Scan", "Sort");
    }
    assertThat(findings.units(catalog, UnitKind.TEXT, "nl-NL", CheckName.WHITESPACE, 0, 1_000_000))
        .hasSize(10_000);
    assertThat(findings.counts(catalog, UnitKind.TEXT, "nl-NL"))
        .containsEntry(CheckName.WHITESPACE, 10_000)
        .containsEntry(CheckName.MOJIBAKE, 90_000);
  }

  private static void fill(Connection connection, long catalog) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(
          """
          with entries as (
            insert into entry (catalog_id, code, code_key, state, revision)
            select %1$d, n, n, 'PRETRANSLATED', 1 from generate_series(1, 100000) n returning id),
          texts as (
            insert into text (catalog_id, entry_id, locale, markdown, state, revision)
            select %1$d, id, 'nl-NL', 'Deur ' || id, 'PRETRANSLATED', 1 from entries returning id)
          insert into check_finding
            (catalog_id, text_id, locale, name, place_offset, place_length, message, fingerprint)
          select %1$d, id, 'nl-NL', case id / 50 %% 10 when 0 then 'WHITESPACE' else 'MOJIBAKE' end,
                 0, 1, 'x.y', repeat('0', 64)
            from texts
          """
              .formatted(catalog));
      sql.execute("analyze check_finding");
      sql.execute("analyze text");
    }
  }
}
