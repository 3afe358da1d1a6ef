package org.errorcatalog.core.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One catalog's release in memory: its entries by everything that readers may call them. */
final class CatalogSnapshot {

  private static final Comparator<PublishedEntry> IN_ORDER =
      Comparator.comparing(PublishedEntry::key).thenComparing(PublishedEntry::variant);

  private final CatalogHead head;
  private final Map<Long, PublishedEntry> entries;
  private final Map<String, List<PublishedEntry>> codes = new HashMap<>();
  private final Map<String, List<PublishedEntry>> aliases = new HashMap<>();
  private final Map<String, List<PublishedEntry>> symbolicNames = new HashMap<>();
  private final List<String> prefixes;
  private final CatalogSummary summary;

  CatalogSnapshot(CatalogHead head, Collection<PublishedEntry> published) {
    this.head = head;
    this.prefixes = folded(head.codePrefixes());
    this.entries =
        published.stream().collect(Collectors.toMap(PublishedEntry::id, Function.identity()));
    published.stream().sorted(IN_ORDER).forEach(this::index);
    this.summary = CatalogSummary.of(head, entries.values(), codes.size());
  }

  static List<String> folded(List<String> prefixes) {
    return prefixes.stream().map(prefix -> prefix.strip().toUpperCase(Locale.ROOT)).toList();
  }

  private void index(PublishedEntry entry) {
    add(codes, entry.key(), entry);
    entry.aliases().forEach(alias -> add(aliases, alias, entry));
    entry.symbolicNames().forEach(name -> add(symbolicNames, name, entry));
  }

  private static void add(
      Map<String, List<PublishedEntry>> index, String name, PublishedEntry entry) {
    index.merge(name, List.of(entry), CatalogSnapshot::joined);
  }

  private static List<PublishedEntry> joined(List<PublishedEntry> a, List<PublishedEntry> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  CatalogHead head() {
    return head;
  }

  Collection<PublishedEntry> entries() {
    return entries.values();
  }

  CatalogSummary summary() {
    return summary;
  }

  /** The entries that a name stands for, the lowest variant first; none where it is unknown. */
  List<PublishedEntry> named(String key) {
    List<PublishedEntry> found = codes.get(key);
    for (int i = 0; found == null && i < prefixes.size(); i++) {
      found = withoutPrefix(key, prefixes.get(i));
    }
    found = found == null ? aliases.get(key) : found;
    return found == null ? symbolicNames.getOrDefault(key, List.of()) : found;
  }

  private @Nullable List<PublishedEntry> withoutPrefix(String key, String prefix) {
    return key.startsWith(prefix) ? codes.get(key.substring(prefix.length())) : null;
  }

  /** All variants of an entry's code, the lowest first. */
  List<PublishedEntry> variants(PublishedEntry entry) {
    return codes.getOrDefault(entry.key(), List.of());
  }
}
