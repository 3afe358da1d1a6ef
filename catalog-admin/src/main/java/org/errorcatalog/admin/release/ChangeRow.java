package org.errorcatalog.admin.release;

import java.util.stream.Collectors;
import org.errorcatalog.admin.page.Sign;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.FactsJson;
import org.errorcatalog.core.release.UnitChange;
import org.errorcatalog.core.text.Rendering;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the preview.
 *
 * @param before what is published now, plain, null if nothing
 * @param after what would be published, plain, null if nothing
 */
record ChangeRow(
    UnitKind kind,
    String subject,
    int entries,
    @Nullable String locale,
    @Nullable String before,
    @Nullable String after,
    @Nullable Sign sign,
    boolean outdated,
    boolean withdrawn) {

  static ChangeRow of(UnitChange change, FactsJson facts, Rendering rendering) {
    return new ChangeRow(
        change.kind(),
        change.subject(),
        change.entryIds().size(),
        change.locale(),
        readable(change.kind(), change.before(), facts, rendering),
        readable(change.kind(), change.after(), facts, rendering),
        change.stateAfter() == null ? null : Sign.of(change.stateAfter()),
        change.outdated(),
        change.withdrawn());
  }

  private static @Nullable String readable(
      UnitKind kind, @Nullable String content, FactsJson facts, Rendering rendering) {
    if (content == null) {
      return null;
    }
    return kind == UnitKind.ENTRY
        ? readable(facts.read(content))
        : rendering.render(content).text();
  }

  private static String readable(EntryFacts facts) {
    return facts.actions().stream()
        .map(each -> each.kind() + " " + each.audience())
        .collect(
            Collectors.joining(", ", facts.entryClass() + " " + facts.status() + " ", ""))
        .strip();
  }
}
