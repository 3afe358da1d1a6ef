package org.errorcatalog.ingest.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A past run.
 *
 * @param status {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code ABANDONED}
 * @param by who started it
 * @param started ISO 8601, UTC
 * @param message why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunSummary(
    long run,
    String catalog,
    String mode,
    boolean dryRun,
    String status,
    String by,
    String started,
    int pages,
    Changes changes,
    @Nullable String message) {

  /** One line for a person. */
  public String line() {
    return "%5d  %s  %-9s  %s%s  +%d ~%d -%d  %s%s"
        .formatted(
            run,
            started.substring(0, Math.min(16, started.length())).replace('T', ' '),
            status,
            catalog,
            dryRun ? " (dry run)" : "",
            changes.added(),
            changes.changed(),
            changes.withdrawn(),
            by,
            message == null ? "" : "  " + message);
  }
}
