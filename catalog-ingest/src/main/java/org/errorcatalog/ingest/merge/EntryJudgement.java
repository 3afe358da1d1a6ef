package org.errorcatalog.ingest.merge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.jspecify.annotations.Nullable;

/** What all locales together say of an entry: a "not" that one of them lost is not lost. */
final class EntryJudgement {

  private static final List<EntryClass> BY_WEIGHT =
      List.of(EntryClass.NOT_AN_ERROR, EntryClass.INFORMATIONAL, EntryClass.INTERRUPT);

  private EntryJudgement() {}

  /**
   * The facts as the pages give them.
   *
   * @param locales the source locale first
   */
  static EntryFacts facts(Draft draft, List<String> locales) {
    KnownEntry known = draft.known();
    EntryFacts before = known == null ? null : known.upstream();
    return new EntryFacts(
        entryClass(draft, before, locales),
        EntryStatus.ACTIVE,
        before == null ? null : before.severity(),
        before == null ? null : before.eventLogged(),
        symbolicName(draft, before, locales),
        before == null ? List.of() : before.aliases(),
        draft.actions().stream()
            .map(each -> new SuggestedAction(each.id(), each.kind(), each.audience()))
            .toList());
  }

  private static EntryClass entryClass(
      Draft draft, @Nullable EntryFacts before, List<String> locales) {
    boolean othersSpoke =
        locales.stream()
            .anyMatch(each -> !draft.claims().containsKey(each) && draft.text(each) != null);
    Stream<EntryClass> now =
        draft.claims().values().stream().map(claim -> claim.row().split().entryClass());
    Stream<EntryClass> then =
        before != null && othersSpoke ? Stream.of(before.entryClass()) : Stream.empty();
    List<EntryClass> all = Stream.concat(now, then).toList();
    return BY_WEIGHT.stream().filter(all::contains).findFirst().orElse(EntryClass.ERROR);
  }

  private static @Nullable String symbolicName(
      Draft draft, @Nullable EntryFacts before, List<String> locales) {
    return locales.stream()
        .map(draft.claims()::get)
        .filter(Objects::nonNull)
        .map(claim -> claim.row().symbolicName())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(before == null ? null : before.symbolicName());
  }
}
