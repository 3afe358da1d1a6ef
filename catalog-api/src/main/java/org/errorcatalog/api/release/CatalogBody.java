package org.errorcatalog.api.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.core.lookup.CatalogHead;
import org.errorcatalog.core.lookup.CatalogSummary;
import org.errorcatalog.core.lookup.ReleaseHead;
import org.jspecify.annotations.Nullable;

@Schema(name = "Catalog")
@JsonInclude(Include.NON_NULL)
record CatalogBody(
    @Schema(required = true, examples = "entra-sign-in") String name,
    @Schema(required = true, examples = "en-US") String sourceLocale,
    @Schema(required = true, description = "In the catalog's order.") List<String> locales,
    @Schema(required = true) Counts counts,
    @Nullable CurrentRelease currentRelease) {

  static CatalogBody of(CatalogSummary summary) {
    CatalogHead catalog = summary.catalog();
    ReleaseHead release = catalog.release();
    return new CatalogBody(
        catalog.name(),
        catalog.sourceLocale(),
        catalog.locales(),
        new Counts(summary.codes(), summary.entries(), summary.withdrawn(), summary.texts()),
        release == null ? null : CurrentRelease.of(release));
  }

  @Schema(name = "Counts", description = "What the current release holds.")
  record Counts(
      @Schema(required = true) int codes,
      @Schema(required = true, description = "Meanings: a code may have several.") int entries,
      @Schema(required = true, description = "Of the entries.") int withdrawn,
      @Schema(required = true, description = "By locale.") Map<String, Integer> texts) {}

  @Schema(name = "CurrentRelease")
  @JsonInclude(Include.NON_NULL)
  record CurrentRelease(
      @Schema(required = true) int number,
      @Nullable String label,
      @Schema(required = true, examples = "ENABLED") String state,
      @Schema(required = true) Instant publishedAt,
      @Schema(required = true) String digest) {

    static CurrentRelease of(ReleaseHead release) {
      return new CurrentRelease(
          release.number(),
          release.label(),
          release.state(),
          release.publishedAt(),
          release.digest());
    }
  }
}
