package org.errorcatalog.admin.figures;

import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.errorcatalog.admin.ConsoleTest;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.bulk.BulkChange;
import org.errorcatalog.core.bulk.BulkChange.Status;
import org.errorcatalog.core.bulk.BulkChanging;
import org.errorcatalog.core.bulk.BulkPlanning;
import org.errorcatalog.core.bulk.Deed;
import org.errorcatalog.core.bulk.Replacement;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.CatalogRepository;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.review.Verdict;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures changes of many units and taking them back; {@code deploy/bench/console bulk} runs it.
 */
@ConsoleTest
@EnabledIfSystemProperty(named = "console.figures", matches = ".+")
@TestSecurity(user = "figures", roles = "admin")
class BulkFiguresTest {

  private static final int ENTRIES = Integer.getInteger("console.figures.entries", 10_000);
  private static final Actor FIGURES = new Actor("figures", "Figures", Origin.UI);
  private static final Set<UnitKind> TEXTS = EnumSet.of(UnitKind.TEXT);

  @Inject FiguresCatalog figures;
  @Inject BulkPlanning planning;
  @Inject BulkChanging changing;
  @Inject CatalogRepository catalogs;
  @Inject DataSource database;

  private final StringBuilder table =
      new StringBuilder(
          """
          | change | units | preview, s | apply, s | slowest step, ms | take back, s | slowest step, ms |
          | --- | --- | --- | --- | --- | --- | --- |
          """);

  @Test
  void changesManyAndTakesThemBack() throws IOException, SQLException {
    figures.fill();
    measure("verdict", new Deed.Judge(Verdict.NEEDS_EDITING, TEXTS, "figures"));
    measure("words", new Deed.Replace(new Replacement("the", "a", true, true), TEXTS));
    measure("class", new Deed.Classify(EntryClass.INTERRUPT));
    System.out.println(table);
  }

  private void measure(String name, Deed deed) throws SQLException {
    Catalog catalog = catalogs.named(FiguresCatalog.NAME).orElseThrow();
    long start = System.nanoTime();
    long id = planning.plan(catalog, "nl-NL", entries(), null, deed, true, FIGURES);
    double planned = seconds(start);
    Steps applied = until(id, Status.APPLIED, change -> changing.apply(change, FIGURES));
    Steps undone = until(id, Status.UNDONE, change -> changing.undo(change, true, FIGURES));
    table.append(
        "| %s | %,d | %.1f | %.1f | %.0f | %.1f | %.0f |%n"
            .formatted(
                name,
                undone(id),
                planned,
                applied.all(),
                applied.slowest() * 1_000,
                undone.all(),
                undone.slowest() * 1_000));
  }

  private Steps until(long id, Status end, Consumer<BulkChange> step) {
    double slowest = 0;
    long start = System.nanoTime();
    for (BulkChange change = changing.of(id).orElseThrow();
        change.status() != end;
        change = changing.of(id).orElseThrow()) {
      long begin = System.nanoTime();
      step.accept(change);
      slowest = Math.max(slowest, seconds(begin));
    }
    return new Steps(seconds(start), slowest);
  }

  private record Steps(double all, double slowest) {}

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private List<Long> entries() throws SQLException {
    return numbers(
        """
        select e.id from entry e join catalog c on c.id = e.catalog_id
         where c.name = '%s' order by e.code_key limit %d
        """
            .formatted(FiguresCatalog.NAME, ENTRIES));
  }

  private long undone(long change) throws SQLException {
    return numbers(
            "select count(*) from bulk_change_unit where outcome = 'UNDONE' and bulk_change_id = "
                + change)
        .get(0);
  }

  private List<Long> numbers(String sql) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
    }
    return numbers;
  }
}
