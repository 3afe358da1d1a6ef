package org.errorcatalog.ingest.merge;

import java.util.Objects;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.merge.Plan.EntryWrite;
import org.jspecify.annotations.Nullable;

/**
 * An entry before and after a plan is carried out.
 *
 * @param write null where the entry itself stays
 * @param known null where the entry is new
 */
record EntryState(@Nullable EntryWrite write, @Nullable KnownEntry known) {

  long id() {
    return known == null ? written().unit().id() : known.id();
  }

  String code() {
    return known == null ? written().code().value() : known.code();
  }

  int variant() {
    return known == null ? written().variant() : known.variant();
  }

  @Nullable KnownText text(String locale) {
    return known == null ? null : known.texts().get(locale);
  }

  @Nullable EntryFacts factsBefore() {
    return known == null ? null : known.facts();
  }

  EntryFacts factsAfter() {
    return write == null ? Objects.requireNonNull(known).facts() : write.facts();
  }

  private EntryWrite written() {
    return Objects.requireNonNull(write);
  }
}
