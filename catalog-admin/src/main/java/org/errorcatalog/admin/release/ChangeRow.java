package org.errorcatalog.admin.release;

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
 * @param factsBefore the same of an entry, which has no words of its own
 */
record ChangeRow(
    UnitKind kind,
    String subject,
    int entries,
    @Nullable String locale,
    @Nullable String before,
    @Nullable String after,
    @Nullable EntryFacts factsBefore,
    @Nullable EntryFacts factsAfter,
    @Nullable Sign sign,
    boolean outdated,
    boolean withdrawn) {

  static ChangeRow of(UnitChange change, FactsJson json, Rendering rendering) {
    boolean entry = change.kind() == UnitKind.ENTRY;
    return new ChangeRow(
        change.kind(),
        change.subject(),
        change.entryIds().size(),
        change.locale(),
        entry ? null : plain(change.before(), rendering),
        entry ? null : plain(change.after(), rendering),
        entry ? facts(change.before(), json) : null,
        entry ? facts(change.after(), json) : null,
        change.stateAfter() == null ? null : Sign.of(change.stateAfter()),
        change.outdated(),
        change.withdrawn());
  }

  private static @Nullable String plain(@Nullable String markdown, Rendering rendering) {
    return markdown == null ? null : rendering.render(markdown).text();
  }

  private static @Nullable EntryFacts facts(@Nullable String content, FactsJson json) {
    return content == null ? null : json.read(content);
  }
}
