package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.PageSummary;

/** Pages as an import into no catalog takes them, whatever language they are in. */
public final class ReadAlone {

  private final Planned planned;

  private ReadAlone(Planned planned) {
    this.planned = planned;
  }

  public static ReadAlone of(Pages given) {
    ImportOptions options = new ImportOptions(null, null, ImportMode.KEEP, true, null);
    Reading reading = Reading.of(given, CatalogState.NONE, options.acceptLanguage());
    Plan plan = Planner.plan(CatalogState.NONE, reading.pages(), options, Ids.dry());
    return new ReadAlone(new Planned(CatalogState.NONE, reading, plan));
  }

  public List<PageSummary> summaries() {
    return planned.reading().summaries();
  }

  public List<ReadPage> pages() {
    return planned.reading().pages();
  }

  /** What reading and planning say. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(planned.reading().findings());
    findings.addAll(planned.plan().findings());
    return findings;
  }

  /** What the checks say of the texts. */
  public List<Finding> checked() {
    return TextChecks.of(pages(), planned, CheckRules.USUAL);
  }
}
