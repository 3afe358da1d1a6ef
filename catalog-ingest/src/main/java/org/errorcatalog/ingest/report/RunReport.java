package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run or check has to say, in the shape of the JSON report.
 *
 * @param run its number, null for a check
 * @param catalog absent for a check against none
 * @param diff what a dry run would change, absent of any other
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunReport(
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long run,
    @Nullable String catalog,
    List<PageSummary> pages,
    Changes changes,
    List<Finding> findings,
    @Nullable Diff diff) {

  public RunReport {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }

  /** A report of what nobody has to decide on. */
  public RunReport(
      @Nullable Long run,
      @Nullable String catalog,
      List<PageSummary> pages,
      Changes changes,
      List<Finding> findings) {
    this(run, catalog, pages, changes, findings, null);
  }

  /** The same, with what it would change. */
  public RunReport with(@Nullable Diff would) {
    return new RunReport(run, catalog, pages, changes, findings, would);
  }

  /** The same, with so many entries of its diff at most; 0 leaves it out. */
  public RunReport showing(int entries) {
    return with(diff == null || entries == 0 ? null : diff.first(entries));
  }

  /** Whether any finding is at that level or above. */
  public boolean reaches(Level level) {
    return findings.stream().anyMatch(each -> each.level().compareTo(level) >= 0);
  }
}
