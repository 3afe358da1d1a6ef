package org.errorcatalog.ingest.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.Plan.TextWrite;
import org.errorcatalog.ingest.report.TextDiff;
import org.errorcatalog.ingest.report.TextDiff.Change;
import org.errorcatalog.ingest.report.TextDiff.Part;
import org.jspecify.annotations.Nullable;

/** Says what a planned write of a text or wording comes to. */
final class TextDiffing {

  private TextDiffing() {}

  static Map<Long, Map<String, TextWrite>> byOwner(List<TextWrite> writes) {
    Map<Long, Map<String, TextWrite>> owners = new HashMap<>();
    writes.forEach(
        write ->
            owners
                .computeIfAbsent(write.owner(), any -> new HashMap<>())
                .put(write.locale(), write));
    return owners;
  }

  /** Empty where nothing that anybody sees changes. */
  static Optional<TextDiff> of(Part part, @Nullable KnownText known, @Nullable TextWrite write) {
    if (write == null) {
      return Optional.empty();
    }
    String before = known == null ? null : known.markdown();
    if (!write.markdown().equals(before)) {
      return Optional.of(
          new TextDiff(write.locale(), part, Change.WRITTEN, before, write.markdown()));
    }
    return known == null ? Optional.empty() : outdated(part, known, write);
  }

  /** What stays as an editor left it. */
  static Optional<TextDiff> outdated(Part part, KnownText known, TextWrite write) {
    String upstream = write.upstream();
    if (!write.unit().outdated() || write.unit().revised()) {
      return Optional.empty();
    }
    if (!Objects.equals(known.upstream(), upstream) && !write.markdown().equals(upstream)) {
      return Optional.of(
          new TextDiff(write.locale(), part, Change.KEPT, known.upstream(), upstream));
    }
    return known.unit().outdated()
        ? Optional.empty()
        : Optional.of(new TextDiff(write.locale(), part, Change.OUTDATED, null, null));
  }
}
