package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.errorcatalog.ingest.merge.CatalogState.KnownEntry;
import org.errorcatalog.ingest.merge.CatalogState.KnownPage;
import org.errorcatalog.ingest.merge.CatalogState.KnownText;
import org.errorcatalog.ingest.repair.KnownRows;
import org.errorcatalog.ingest.repair.KnownRows.KnownRow;
import org.jspecify.annotations.Nullable;

/** What the catalog has of pages that are not read now: they speak for those that are. */
final class KnownSiblings {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private KnownSiblings() {}

  static List<KnownRows> of(List<RawPage> read, CatalogState state) {
    Set<PageKey> keys = new HashSet<>();
    for (RawPage page : read) {
      String locale = page.locale();
      if (locale != null) {
        keys.add(new PageKey(page.identity(), locale));
      }
    }
    Map<Long, KnownEntry> entries = new HashMap<>();
    state.entries().forEach(entry -> entries.put(entry.id(), entry));
    List<KnownRows> known = new ArrayList<>();
    state
        .pages()
        .forEach(
            (key, page) -> {
              if (!keys.contains(key)) {
                known.add(new KnownRows(key.locale(), rows(page, key.locale(), entries)));
              }
            });
    known.sort(Comparator.comparing(KnownRows::locale));
    return known;
  }

  private static List<KnownRow> rows(KnownPage page, String locale, Map<Long, KnownEntry> entries) {
    return page.claims().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(claim -> entries.get(claim.getKey()))
        .filter(Objects::nonNull)
        .map(entry -> new KnownRow(entry.codeKey(), upstream(entry.texts().get(locale))))
        .toList();
  }

  private static String upstream(@Nullable KnownText text) {
    String upstream = text == null ? null : text.upstream();
    return upstream == null ? "" : ESCAPE.matcher(upstream).replaceAll("$1");
  }
}
