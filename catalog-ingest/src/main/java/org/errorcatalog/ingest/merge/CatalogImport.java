package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.finding.EarlyFindings;
import org.errorcatalog.core.finding.FindingRefreshing;
import org.errorcatalog.core.finding.NewUnits;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.Plan.PageWrite;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.Named;
import org.errorcatalog.ingest.report.RunReport;
import org.jspecify.annotations.Nullable;

/**
 * Imports pages into a catalog. The catalog's changes are one transaction, alone under the
 * catalog's lock; the run and its findings are written beside it.
 */
@ApplicationScoped
public class CatalogImport {

  private static final int ATTEMPTS = 3;
  private static final Set<String> CHANGED_MEANWHILE = Set.of("23505", "23503", "40001", "40P01");

  private final DataSource database;
  private final RunLog runs;
  private final FactsJson json;
  private final KnownRules rules;
  private final FindingRefreshing findings;
  private final Clock clock;

  CatalogImport(
      DataSource database,
      RunLog runs,
      FactsJson json,
      KnownRules rules,
      FindingRefreshing findings,
      Clock clock) {
    this.database = database;
    this.runs = runs;
    this.json = json;
    this.rules = rules;
    this.findings = findings;
    this.clock = clock;
  }

  /**
   * Reads the pages and imports them, as a run.
   *
   * @param pages read once the run has started
   * @param whenBusy what to do where another import of the catalog is under way
   * @throws CatalogBusyException where it is not to wait for that
   * @throws ImportFailedException where the database refused; nothing of the catalog was changed
   */
  public RunReport run(
      String catalog,
      Supplier<Pages> pages,
      ImportOptions options,
      boolean dryRun,
      WhenBusy whenBusy,
      Actor by) {
    try (Run run = runs.start(catalog, options.mode(), dryRun, by)) {
      try {
        Pages read = pages.get();
        RunReport report =
            dryRun
                ? foreseen(run.id(), catalog, dry(catalog, read, options))
                : transaction(catalog, run.id(), read, options, whenBusy, by);
        run.done(report);
        return report;
      } catch (RuntimeException e) {
        run.failed(String.valueOf(e.getMessage()));
        throw e;
      }
    }
  }

  /** What importing the pages would change, without a run. */
  public RunReport check(String catalog, Pages pages, ImportOptions options) {
    return foreseen(null, catalog, dry(catalog, pages, options));
  }

  /** The same, and what the checks of texts say of all that the pages give. */
  public RunReport check(String catalog, Pages pages, ImportOptions options, CheckRules rules) {
    return checked(catalog, dry(catalog, pages, options), rules);
  }

  /**
   * What importing the pages into no catalog would make, and what the checks of texts say of it;
   * needs no database.
   */
  public static RunReport checkAlone(
      @Nullable String catalog, Pages pages, ImportOptions options, CheckRules rules) {
    return checked(catalog, plan(CatalogState.NONE, pages, options, Ids.dry()), rules);
  }

  /**
   * Imports the pages in the caller's transaction, as a run whose findings stand as soon as it
   * ends.
   */
  public RunReport runWithin(
      Connection transaction, String catalog, Pages pages, ImportOptions options, Actor by) {
    try (Run run = runs.start(catalog, options.mode(), false, by)) {
      try {
        RunReport report = apply(transaction, run.id(), catalog, pages, options, WhenBusy.WAIT, by);
        run.done(report);
        return report;
      } catch (SQLException e) {
        run.failed(String.valueOf(e.getMessage()));
        throw new ImportFailedException(e);
      }
    }
  }

  private Planned dry(String catalog, Pages pages, ImportOptions options) {
    try (Connection connection = database.getConnection()) {
      CatalogState state = state(connection, catalog, pages, options);
      return plan(catalog, state, pages, options, Ids.dry());
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  private CatalogState state(
      Connection connection, String catalog, Pages pages, ImportOptions options)
      throws SQLException {
    CatalogStateReader reader = new CatalogStateReader(connection, json);
    return pages.areAllTaken() && !options.readsAll()
        ? reader.readPages(catalog, pages)
        : reader.read(catalog);
  }

  /** Starts again where an editor was faster. */
  private RunReport transaction(
      String catalog, long run, Pages pages, ImportOptions options, WhenBusy whenBusy, Actor by) {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        try {
          RunReport report = apply(connection, run, catalog, pages, options, whenBusy, by);
          connection.commit();
          return report;
        } catch (SQLException | RuntimeException e) {
          connection.rollback();
          if (attempt == ATTEMPTS || !isChangedMeanwhile(e)) {
            throw e;
          }
        }
      } catch (SQLException e) {
        throw new ImportFailedException(e);
      }
    }
  }

  private static boolean isChangedMeanwhile(Exception e) {
    if (e instanceof SQLException refusal) {
      return CHANGED_MEANWHILE.contains(String.valueOf(refusal.getSQLState()));
    }
    return e instanceof ChangedMeanwhileException;
  }

  /** Other processors work out what is reported while the database writes. */
  private RunReport apply(
      Connection connection,
      long run,
      String catalog,
      Pages pages,
      ImportOptions options,
      WhenBusy whenBusy,
      Actor by)
      throws SQLException {
    Turn.take(connection, catalog, whenBusy);
    CatalogState state = state(connection, catalog, pages, options);
    Ids ids = new SequenceIds(connection);
    Planned planned = plan(catalog, state, pages, options, ids);
    CheckRules wanted = rules.of(catalog);
    CompletableFuture<RunReport> report =
        CompletableFuture.supplyAsync(() -> report(run, catalog, planned, wanted));
    Plan plan = planned.plan();
    if (!plan.isEmpty()) {
      PlanWriter writer = new PlanWriter(connection, json, ids, by, clock.instant());
      long id = writer.catalog(catalog, state, plan);
      try (EarlyFindings early = findings.early(connection, id, () -> added(state, plan))) {
        writer.write(id, state, plan);
        findings.refresh(connection, id, plan.touched(), early);
      }
    }
    return report.join();
  }

  private static NewUnits added(CatalogState state, Plan plan) {
    if (plan.actions().isEmpty()
        && plan.entries().stream().noneMatch(each -> each.unit().isNew())) {
      return new NewUnits(List.of(), List.of());
    }
    Foreseen foreseen = new Foreseen(state, plan);
    return new NewUnits(NewEntries.of(foreseen, plan), NewActions.of(foreseen, plan));
  }

  private static Planned plan(
      String catalog, CatalogState state, Pages pages, ImportOptions options, Ids ids) {
    String source = state.sourceLocale();
    String asked = options.sourceLocale();
    if (source != null && asked != null && !source.equals(asked)) {
      throw new ImportRefusedException(
          "the source locale of %s is %s; an import cannot make it %s"
              .formatted(catalog, source, asked));
    }
    return plan(state, pages, options, ids);
  }

  private static Planned plan(CatalogState state, Pages pages, ImportOptions options, Ids ids) {
    Reading reading = Reading.of(pages, state, options.acceptLanguage());
    if (!reading.pages().stream().allMatch(page -> isAsItWas(page, state))) {
      throw new ChangedMeanwhileException();
    }
    return new Planned(state, reading, Planner.plan(state, reading.pages(), options, ids));
  }

  /** What was not read again must still be what the catalog has. */
  private static boolean isAsItWas(ReadPage page, CatalogState state) {
    KnownPage known = state.pages().get(page.key());
    return !page.unread() || (known != null && known.sha256().equals(page.sha256()));
  }

  /** With what somebody is to decide on. */
  private RunReport foreseen(@Nullable Long run, String catalog, Planned planned) {
    return report(run, catalog, planned, rules.of(catalog))
        .with(PlanDiff.of(planned.state(), planned.plan()));
  }

  /** What blocks is told, of the pages that changed; the rest is kept with the catalog. */
  private static RunReport report(
      @Nullable Long run, String catalog, Planned planned, CheckRules wanted) {
    List<ReadPage> changed = planned.plan().pages().stream().map(PageWrite::page).toList();
    List<Finding> blocking = TextChecks.of(changed, planned, wanted.blockingOnly());
    return report(run, catalog, planned, wanted, blocking);
  }

  private static RunReport checked(@Nullable String catalog, Planned planned, CheckRules rules) {
    List<Finding> all = TextChecks.of(planned.reading().pages(), planned, rules);
    return report(null, catalog, planned, rules, all);
  }

  private static RunReport report(
      @Nullable Long run,
      @Nullable String catalog,
      Planned planned,
      CheckRules rules,
      List<Finding> ofTexts) {
    List<Finding> findings = new ArrayList<>(planned.reading().findings());
    Set<Told> told = ofTexts.stream().map(Told::of).collect(Collectors.toSet());
    planned.plan().findings().stream()
        .filter(each -> rules.wants(each) && !told.contains(Told.of(each)))
        .forEach(findings::add);
    findings.addAll(ofTexts);
    return new RunReport(
        run, catalog, planned.reading().summaries(), planned.plan().changes(), findings);
  }

  /** What two findings have in common that tell the same of the same row. */
  private record Told(
      Named name, @Nullable String page, @Nullable Integer line, @Nullable String code) {
    static Told of(Finding finding) {
      return new Told(finding.name(), finding.page(), finding.line(), finding.code());
    }
  }
}
