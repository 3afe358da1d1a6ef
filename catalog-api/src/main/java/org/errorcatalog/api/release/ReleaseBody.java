package org.errorcatalog.api.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.errorcatalog.core.lookup.ReleaseSummary;
import org.errorcatalog.core.release.ReleaseState;
import org.jspecify.annotations.Nullable;

@Schema(name = "Release")
@JsonInclude(Include.NON_NULL)
record ReleaseBody(
    @Schema(required = true) int number,
    @Nullable String label,
    @Schema(required = true) ReleaseState state,
    @Schema(required = true) Instant stateChangedAt,
    @Schema(required = true) Instant publishedAt,
    @Schema(required = true, pattern = "^sha256:[0-9a-f]{64}$") String digest,
    @Schema(required = true, description = "Entries, as against the release before.")
        Changes changes) {

  static ReleaseBody of(ReleaseSummary summary) {
    ReleaseHead head = summary.head();
    return new ReleaseBody(
        head.number(),
        head.label(),
        ReleaseState.valueOf(head.state()),
        head.stateChangedAt(),
        head.publishedAt(),
        head.digest(),
        new Changes(summary.added(), summary.changed(), summary.withdrawn()));
  }

  @Schema(name = "Changes")
  record Changes(
      @Schema(required = true) int added,
      @Schema(required = true) int changed,
      @Schema(required = true) int withdrawn) {}
}
