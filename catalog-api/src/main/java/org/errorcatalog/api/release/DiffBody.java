package org.errorcatalog.api.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.errorcatalog.core.release.ReleaseDiff;
import org.errorcatalog.core.release.ReleaseDiff.Difference;
import org.errorcatalog.core.release.ReleaseDiff.Kind;
import org.jspecify.annotations.Nullable;

@Schema(name = "Diff", description = "A page of what differs, by code and variant.")
@JsonInclude(Include.NON_NULL)
record DiffBody(
    @Schema(required = true) String catalog,
    @Schema(required = true) int from,
    @Schema(required = true) int to,
    @Schema(required = true, description = "Entries that only `to` has, or that are back there.")
        List<Entry> added,
    @Schema(required = true) List<Entry> changed,
    @Schema(required = true, description = "Entries that `to` has as withdrawn, or not at all.")
        List<Entry> withdrawn,
    @Schema(description = "To be sent as `after`; absent at the end.") @Nullable String next) {

  static DiffBody of(String catalog, int from, int to, ReleaseDiff diff) {
    return new DiffBody(
        catalog,
        from,
        to,
        entries(diff, Kind.ADDED),
        entries(diff, Kind.CHANGED),
        entries(diff, Kind.WITHDRAWN),
        diff.next() == null ? null : diff.next().toString());
  }

  private static List<Entry> entries(ReleaseDiff diff, Kind kind) {
    return diff.items().stream().filter(item -> item.kind() == kind).map(Entry::of).toList();
  }

  @Schema(name = "DifferingEntry")
  record Entry(
      @Schema(required = true) String code,
      @Schema(required = true) int variant,
      @Schema(
              required = true,
              description = "In which its texts differ; none where only its facts do.")
          List<String> locales) {

    static Entry of(Difference difference) {
      return new Entry(difference.code(), difference.variant(), difference.locales());
    }
  }
}
