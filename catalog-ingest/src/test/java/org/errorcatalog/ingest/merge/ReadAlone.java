package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.PageSummary;

/** Pages as an import into no catalog takes them, whatever language they are in. */
public final class ReadAlone {

  private final Reading reading;
  private final Plan plan;

  private ReadAlone(Reading reading, Plan plan) {
    this.reading = reading;
    this.plan = plan;
  }

  public static ReadAlone of(Pages given) {
    ImportOptions options = new ImportOptions(null, null, ImportMode.KEEP, true, null);
    Reading reading = Reading.of(given, CatalogState.NONE, options.acceptLanguage());
    Plan plan = Planner.plan(CatalogState.NONE, reading.pages(), options, Ids.dry());
    return new ReadAlone(reading, plan);
  }

  public List<PageSummary> summaries() {
    return reading.summaries();
  }

  public List<ReadPage> pages() {
    return reading.pages();
  }

  /** What reading and planning say. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(reading.findings());
    findings.addAll(plan.findings());
    return findings;
  }

  /** What the checks say of the texts. */
  public List<Finding> checked() {
    return TextChecks.of(reading, CatalogState.NONE, plan, CheckRules.USUAL);
  }
}
