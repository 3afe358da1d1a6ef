package org.errorcatalog.ingest.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryFacts;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * A catalog as an import finds it.
 *
 * @param id null where there is no such catalog yet
 * @param profile how its pages are read, YAML
 * @param locales in their order
 */
record CatalogState(
    @Nullable Long id,
    @Nullable String sourceLocale,
    @Nullable String profile,
    List<String> locales,
    Map<PageKey, KnownPage> pages,
    List<KnownEntry> entries,
    Map<Long, KnownAction> actions) {

  static final CatalogState NONE =
      new CatalogState(null, null, null, List.of(), Map.of(), List.of(), Map.of());

  /**
   * A page that was imported before.
   *
   * @param version of the page as it was last taken
   * @param claims the entries that its current rows claim, with their lines
   */
  record KnownPage(long id, long version, String path, String sha256, Map<Long, Integer> claims) {}

  /** What every curated unit has; curated where a person had the last word. */
  record Unit(
      long id, UnitState state, boolean outdated, int revision, int version, boolean curated) {}

  /**
   * A text or wording.
   *
   * @param upstreamBefore what the page said when somebody last edited it, of what is outdated
   */
  record KnownText(
      Unit unit,
      String markdown,
      @Nullable String upstream,
      @Nullable String upstreamBefore,
      @Nullable Long sourceVersion) {

    /** What the page said when somebody last edited it. */
    @Nullable String editedUpstream() {
      return unit.outdated() && upstreamBefore != null ? upstreamBefore : upstream;
    }
  }

  /** An entry, with its texts by locale. */
  record KnownEntry(
      Unit unit,
      String code,
      String codeKey,
      int variant,
      EntryFacts facts,
      @Nullable EntryFacts upstream,
      Map<String, KnownText> texts) {

    long id() {
      return unit.id();
    }
  }

  /** An action, with its wordings by locale. */
  record KnownAction(
      long id, ActionKind kind, Audience audience, Map<String, KnownText> wordings) {}

  Set<Long> claimed(PageKey key) {
    KnownPage page = pages.get(key);
    return page == null ? Set.of() : page.claims().keySet();
  }
}
