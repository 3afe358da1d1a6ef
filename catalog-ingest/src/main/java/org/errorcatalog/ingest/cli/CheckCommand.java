package org.errorcatalog.ingest.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.merge.CatalogImport;
import org.errorcatalog.ingest.merge.CheckRules;
import org.errorcatalog.ingest.merge.ImportOptions;
import org.errorcatalog.ingest.merge.KnownReading;
import org.errorcatalog.ingest.merge.KnownRules;
import org.errorcatalog.ingest.merge.Pages;
import org.errorcatalog.ingest.report.RunReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads pages and says what an import would do. */
@Command(
    name = "check",
    description = "Reads pages and says what an import would find and change; writes nothing.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "A page before it is sent to anybody, with no database at all:",
      "",
      "  catalog-ingest check --offline docs/errors/nl-nl/errors.md",
      "",
      "What it would change of a catalog; warnings fail the build:",
      "",
      "  catalog-ingest check --catalog my-errors --fail-on warning docs/errors",
      "",
      "Findings for a code host, which shows them beside the lines:",
      "",
      "  catalog-ingest check --offline --report sarif docs/errors > findings.sarif"
    })
final class CheckCommand implements Callable<Integer> {

  private final CatalogImport imports;
  private final KnownReading known;
  private final KnownRules stored;
  private final DatabaseNeeded database;

  @Option(
      names = "--catalog",
      paramLabel = "NAME",
      converter = CatalogName.class,
      description = "The catalog to compare with; without it, with none.")
  private @Nullable String catalog;

  @Option(names = "--offline", description = "Never ask the database; compares with no catalog.")
  private boolean offline;

  @Mixin private PageOptions pages = new PageOptions();
  @Mixin private CheckRuleOptions rules = new CheckRuleOptions();
  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private FailOn failOn = new FailOn();

  CheckCommand(
      CatalogImport imports, KnownReading known, KnownRules stored, DatabaseNeeded database) {
    this.imports = imports;
    this.known = known;
    this.stored = stored;
    this.database = database;
  }

  @Override
  public Integer call() {
    return report.print(check(pages.options()), failOn.level());
  }

  private RunReport check(ImportOptions options) {
    if (catalog == null || offline) {
      return CatalogImport.checkAlone(
          catalog, pages.pages(Profile.NONE, Map.of()).get(), options, rules.on(CheckRules.USUAL));
    }
    database.require();
    Pages read = pages.pages(known.profile(catalog), Map.of()).get();
    return imports.check(catalog, read, options, rules.on(stored.of(catalog)));
  }
}
