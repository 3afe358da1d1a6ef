package org.errorcatalog.ingest.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.entry.EntryStatus;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.Draft.Claim;
import org.errorcatalog.ingest.repair.ErrorRow;
import org.jspecify.annotations.Nullable;

/** What all locales together say of an entry. */
final class EntryJudgement {

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
        entryClass(draft),
        EntryStatus.ACTIVE,
        said(draft, locales, ErrorRow::severity).orElse(before == null ? null : before.severity()),
        said(draft, locales, ErrorRow::eventLogged)
            .orElse(before == null ? null : before.eventLogged()),
        said(draft, locales, ErrorRow::symbolicName)
            .orElse(before == null ? null : before.symbolicName()),
        aliases(draft, before),
        draft.actions().stream()
            .map(each -> new SuggestedAction(each.id(), each.kind(), each.audience()))
            .toList());
  }

  /** Every text was split by the judgement of all. */
  private static EntryClass entryClass(Draft draft) {
    return draft.claims().values().stream()
        .map(claim -> claim.row().split().entryClass())
        .findFirst()
        .orElse(EntryClass.ERROR);
  }

  /** What most languages say, the source locale first where as many say something else. */
  private static <T> Optional<T> said(
      Draft draft, List<String> locales, Function<ErrorRow, @Nullable T> fact) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (String locale : locales) {
      Claim claim = draft.claims().get(locale);
      T value = claim == null ? null : fact.apply(claim.row().row());
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<String> aliases(Draft draft, @Nullable EntryFacts before) {
    Map<String, String> aliases = new LinkedHashMap<>();
    draft.claims().values().stream()
        .flatMap(claim -> claim.row().row().aliases().stream())
        .forEach(alias -> aliases.putIfAbsent(alias.toUpperCase(Locale.ROOT), alias));
    return aliases.isEmpty() && before != null ? before.aliases() : List.copyOf(aliases.values());
  }
}
