package org.errorcatalog.ingest.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errorcatalog.core.check.Translations;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.Plan.PageWrite;
import org.errorcatalog.ingest.report.Finding;

/** Where in the pages of an import an entry stands, in each locale. */
final class Places {

  private final Map<Long, Map<String, Place>> byEntry = new HashMap<>();

  /** A line of a page, and the place of that page among all. */
  record Place(int page, String path, String locale, int line) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      return page == other.page
          ? Integer.compare(line, other.line)
          : Integer.compare(page, other.page);
    }

    Finding of(Finding finding) {
      return finding.on(path, locale).line(line);
    }
  }

  /** The places of all rows that the pages have after the import. */
  static Places of(List<ReadPage> pages, CatalogState state, Plan plan) {
    Map<PageKey, Map<Long, Integer>> claims = new HashMap<>();
    for (PageWrite write : plan.pages()) {
      claims.put(write.page().key(), write.claims());
    }
    Places places = new Places();
    for (int i = 0; i < pages.size(); i++) {
      ReadPage page = pages.get(i);
      KnownPage known = state.pages().get(page.key());
      Map<Long, Integer> before = known == null ? Map.of() : known.claims();
      places.add(i, page, claims.getOrDefault(page.key(), before));
    }
    return places;
  }

  private void add(int number, ReadPage page, Map<Long, Integer> claims) {
    claims.forEach(
        (entry, line) ->
            byEntry
                .computeIfAbsent(entry, any -> new HashMap<>())
                .putIfAbsent(page.locale(), new Place(number, page.path(), page.locale(), line)));
  }

  /** Where one of the entries stands first in a locale; in any, for what is in no language. */
  Optional<Place> first(List<Long> entries, String locale) {
    return entries.stream()
        .flatMap(entry -> byEntry.getOrDefault(entry, Map.of()).values().stream())
        .filter(place -> locale.equals(place.locale()) || locale.equals(Translations.NO_LANGUAGE))
        .min(Place::compareTo);
  }
}
