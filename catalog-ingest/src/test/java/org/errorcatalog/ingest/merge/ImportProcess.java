package org.errorcatalog.ingest.merge;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import javax.sql.DataSource;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Origin;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.finding.CatalogChecks;
import org.errorcatalog.core.finding.FindingRefreshing;
import org.errorcatalog.core.imports.ImportMode;
import org.postgresql.ds.PGSimpleDataSource;

/** An import in a process of its own, which may be killed. */
final class ImportProcess {

  static final String CATALOG = "killed";

  private static final ImportOptions KEEP =
      new ImportOptions(null, null, ImportMode.KEEP, false, null);

  private final DataSource database;

  private ImportProcess(DataSource database) {
    this.database = database;
  }

  /** An import into the database at this address, by its owner. */
  static ImportProcess into(String jdbcUrl, String password) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(jdbcUrl);
    database.setUser("catalog_owner");
    database.setPassword(password);
    return new ImportProcess(database);
  }

  DataSource database() {
    return database;
  }

  /**
   * Imports pages in which every text names this edition. Their languages are such as are not
   * detected, since loading what tells languages apart takes longer than all the rest.
   */
  void run(int edition, int rows) {
    RunLog runs = new RunLog(database, Clock.systemUTC());
    FactsJson json = new FactsJson(new JsonMapper());
    KnownRules rules = new KnownRules(database);
    FindingRefreshing findings = new FindingRefreshing(new CatalogChecks());
    new CatalogImport(database, runs, json, rules, findings, Clock.systemUTC())
        .run(
            CATALOG,
            () -> OwnPages.read(page("fo-FO", edition, rows), page("se-NO", edition, rows)),
            KEEP,
            false,
            WhenBusy.WAIT,
            new Actor("test", "Test", Origin.CLI));
  }

  private static String page(String locale, int edition, int rows) {
    StringBuilder page = new StringBuilder("---\nlocale: " + locale + "\n---\n");
    page.append("| Error | Description |\n| --- | --- |\n");
    for (int code = 1; code <= rows; code++) {
      page.append("| %d | Part %d is broken in edition %d. |\n".formatted(code, code, edition));
    }
    return page.toString();
  }

  public static void main(String[] args) {
    into(args[0], args[1]).run(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
  }
}
