package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run or check has to say, in the shape of the JSON report.
 *
 * @param run its number, null for a check
 * @param catalog absent for a check against none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunReport(
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long run,
    @Nullable String catalog,
    List<PageSummary> pages,
    Changes changes,
    List<Finding> findings) {

  public RunReport {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }

  /** Whether any finding is at that level or above. */
  public boolean reaches(Level level) {
    return findings.stream().anyMatch(each -> each.level().compareTo(level) >= 0);
  }

  /** The same without the number of the run, to compare what two runs come to. */
  public RunReport ofNoRun() {
    return new RunReport(null, catalog, pages, changes, findings);
  }
}
