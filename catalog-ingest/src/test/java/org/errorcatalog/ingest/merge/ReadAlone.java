package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.imports.ImportMode;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.PageSummary;

/** Pages as an import into no catalog takes them, whatever language they are in. */
public record ReadAlone(List<PageSummary> summaries, List<ReadPage> pages, List<Finding> findings) {

  public static ReadAlone of(Pages given) {
    ImportOptions options = new ImportOptions(null, null, ImportMode.KEEP, true, null);
    Reading reading = Reading.of(given, CatalogState.NONE, options.acceptLanguage());
    Plan plan = Planner.plan(CatalogState.NONE, reading.pages(), options, Ids.dry());
    List<Finding> findings = new ArrayList<>(reading.findings());
    findings.addAll(plan.findings());
    return new ReadAlone(reading.summaries(), reading.pages(), List.copyOf(findings));
  }
}
