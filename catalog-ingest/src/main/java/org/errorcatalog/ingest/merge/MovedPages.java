package org.errorcatalog.ingest.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.jspecify.annotations.Nullable;

/**
 * Finds pages of the catalog that are known by their path and are elsewhere now: they are not among
 * the pages that are given, and new pages of their language have nearly all of their codes, most of
 * them in nearly the same words. So a page keeps its entries when it is renamed, moved, parted or
 * joined with another. A page that names itself is another one wherever it is.
 */
final class MovedPages {

  private static final double NEARLY_ALL = 0.8;
  private static final double NEARLY_THE_SAME = 0.5;

  private final Map<PageKey, Map<String, Set<String>>> added = new HashMap<>();
  private final Map<Long, KnownEntry> entries = new HashMap<>();

  private MovedPages(CatalogState state, List<ReadPage> given) {
    state.entries().forEach(entry -> entries.put(entry.id(), entry));
    for (ReadPage page : given) {
      if (!state.pages().containsKey(page.key()) && isKnownByPath(page.key(), page.path())) {
        added.put(page.key(), texts(page));
      }
    }
  }

  static Set<PageKey> of(CatalogState state, List<ReadPage> given) {
    Set<PageKey> keys = given.stream().map(ReadPage::key).collect(Collectors.toSet());
    MovedPages pages = new MovedPages(state, given);
    Set<PageKey> moved = new LinkedHashSet<>();
    state
        .pages()
        .forEach(
            (key, page) -> {
              if (!keys.contains(key) && isKnownByPath(key, page.path()) && pages.hold(key, page)) {
                moved.add(key);
              }
            });
    return moved;
  }

  private static boolean isKnownByPath(PageKey key, String path) {
    return path.endsWith(key.identity());
  }

  private static Map<String, Set<String>> texts(ReadPage page) {
    Map<String, Set<String>> texts = new HashMap<>();
    page.rows()
        .forEach(
            row ->
                texts
                    .computeIfAbsent(row.code().key(), any -> new LinkedHashSet<>())
                    .add(row.split().description()));
    return texts;
  }

  /** Whether the new pages hold what the page had. */
  private boolean hold(PageKey key, KnownPage page) {
    int there = 0;
    int same = 0;
    for (long claimed : page.claims().keySet()) {
      KnownEntry entry = entries.get(claimed);
      Set<String> now = entry == null ? Set.of() : now(entry.codeKey(), key.locale());
      there += now.isEmpty() ? 0 : 1;
      same += entry != null && says(now, entry.texts().get(key.locale())) ? 1 : 0;
    }
    int all = page.claims().size();
    return there > 0 && there >= NEARLY_ALL * all && same >= NEARLY_THE_SAME * all;
  }

  private Set<String> now(String codeKey, String locale) {
    Set<String> now = new LinkedHashSet<>();
    added.forEach(
        (key, texts) -> {
          if (key.locale().equals(locale)) {
            now.addAll(texts.getOrDefault(codeKey, Set.of()));
          }
        });
    return now;
  }

  private static boolean says(Set<String> now, @Nullable KnownText text) {
    String before = text == null ? null : text.upstream();
    return before != null
        && now.stream().anyMatch(each -> VariantMatching.likeness(each, before) > NEARLY_THE_SAME);
  }
}
