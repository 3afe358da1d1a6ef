package org.errorcatalog.ingest.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.errorcatalog.ingest.merge.CatalogImport;
import org.errorcatalog.ingest.merge.KnownReading;
import org.errorcatalog.ingest.merge.Pages;
import org.errorcatalog.ingest.merge.WhenBusy;
import org.errorcatalog.ingest.report.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads pages into a catalog. */
@Command(
    name = "import",
    description = "Reads pages into a catalog; the first import creates it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Everything below a folder, to see what would change, then for good:",
      "",
      "  catalog-ingest import --catalog my-errors --dry-run docs/errors",
      "  catalog-ingest import --catalog my-errors docs/errors",
      "",
      "One page that does not say which language it is in, for a script:",
      "",
      "  catalog-ingest import --catalog my-errors --locale nl-NL --report json errors.md",
      "",
      "The same pages again change nothing. What editors wrote stays and is marked outdated",
      "where the page says something else now."
    })
final class ImportCommand implements Callable<Integer> {

  enum Busy {
    WAIT,
    LEAVE
  }

  private static final int MOST_SHOWN = 1_000;

  private final CatalogImport imports;
  private final KnownReading known;
  private final DatabaseNeeded database;

  @Option(
      names = "--catalog",
      paramLabel = "NAME",
      required = true,
      converter = CatalogName.class,
      description = "The catalog to import into.")
  private String catalog = "";

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--diff",
      paramLabel = "N",
      defaultValue = "30",
      description =
          "How many entries a dry run shows word by word, 0 to 1000 (default: ${DEFAULT-VALUE}).")
  private int diff;

  @Option(
      names = "--when-busy",
      paramLabel = "wait|leave",
      defaultValue = "wait",
      description =
          "Where another import of the catalog is under way: wait until it has ended (default), or"
              + " leave with exit code 3.")
  private Busy busy = Busy.WAIT;

  @Spec private CommandSpec spec;

  @Mixin private PageOptions pages = new PageOptions();
  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private FailOn failOn = new FailOn();

  ImportCommand(CatalogImport imports, KnownReading known, DatabaseNeeded database) {
    this.imports = imports;
    this.known = known;
    this.database = database;
  }

  @Override
  public Integer call() {
    if (diff < 0 || diff > MOST_SHOWN) {
      throw new ParameterException(
          spec.commandLine(), "--diff is from 0 to %d".formatted(MOST_SHOWN));
    }
    database.require();
    Supplier<Pages> found = pages.pages(known.profile(catalog), known.pages(catalog));
    RunReport outcome =
        imports.run(catalog, found, pages.options(), dryRun, whenBusy(), Operator.actor());
    return report.print(outcome.showing(diff), failOn.level());
  }

  private WhenBusy whenBusy() {
    return busy == Busy.LEAVE
        ? WhenBusy.LEAVE
        : name ->
            spec.commandLine()
                .getErr()
                .printf("another import of %s is under way; waiting for it to end%n", name);
  }
}
