package org.errorcatalog.api.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.core.lookup.ReleaseSummary;
import org.jspecify.annotations.Nullable;

@Schema(name = "Releases", description = "A page of releases, the newest first.")
@JsonInclude(Include.NON_NULL)
record ReleaseList(
    @Schema(required = true) List<ReleaseBody> items,
    @Schema(description = "To be sent as `after`; absent at the end.") @Nullable String next) {

  /**
   * @param found one more than the limit where there are more
   */
  static ReleaseList of(List<ReleaseSummary> found, int limit) {
    List<ReleaseBody> items = found.stream().limit(limit).map(ReleaseBody::of).toList();
    return new ReleaseList(
        items, found.size() > limit ? Integer.toString(items.get(limit - 1).number()) : null);
  }
}
