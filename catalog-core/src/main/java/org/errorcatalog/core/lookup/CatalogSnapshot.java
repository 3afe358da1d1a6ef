package org.errorcatalog.core.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One catalog's release in memory: its entries by everything that readers may call them. Immutable;
 * the next release is a copy that shares what did not change.
 */
final class CatalogSnapshot {

  private final CatalogHead head;
  private final PartedMap<Long, PublishedEntry> entries;
  private final NameIndex codes;
  private final NameIndex aliases;
  private final NameIndex symbolicNames;
  private final List<String> prefixes;
  private final CatalogSummary summary;

  CatalogSnapshot(CatalogHead head, Collection<PublishedEntry> published) {
    this(empty(head), head, changes(List.of(), published));
  }

  private static CatalogSnapshot empty(CatalogHead head) {
    return new CatalogSnapshot(
        head,
        PartedMap.empty(),
        NameIndex.by(entry -> List.of(entry.key())),
        NameIndex.by(PublishedEntry::aliases),
        NameIndex.by(PublishedEntry::symbolicNames),
        CatalogSummary.empty(head));
  }

  private CatalogSnapshot(
      CatalogHead head,
      PartedMap<Long, PublishedEntry> entries,
      NameIndex codes,
      NameIndex aliases,
      NameIndex symbolicNames,
      CatalogSummary summary) {
    this.head = head;
    this.entries = entries;
    this.codes = codes;
    this.aliases = aliases;
    this.symbolicNames = symbolicNames;
    this.summary = summary;
    this.prefixes = folded(head.codePrefixes());
  }

  private CatalogSnapshot(
      CatalogSnapshot old, CatalogHead head, Map<Long, Optional<PublishedEntry>> changes) {
    List<PublishedEntry> gone =
        changes.keySet().stream().map(old.entries::get).filter(Objects::nonNull).toList();
    List<PublishedEntry> come = changes.values().stream().flatMap(Optional::stream).toList();
    this.head = head;
    this.entries = old.entries.with(changes);
    this.codes = old.codes.with(gone, come);
    this.aliases = old.aliases.with(gone, come);
    this.symbolicNames = old.symbolicNames.with(gone, come);
    this.prefixes = folded(head.codePrefixes());
    this.summary = old.summary.with(head, codes.size(), gone, come);
  }

  /** What makes the published entries of those that were touched. */
  private static Map<Long, Optional<PublishedEntry>> changes(
      Collection<Long> touched, Collection<PublishedEntry> published) {
    Map<Long, Optional<PublishedEntry>> changes = new HashMap<>(published.size() * 2);
    touched.forEach(id -> changes.put(id, Optional.empty()));
    published.forEach(entry -> changes.put(entry.id(), Optional.of(entry)));
    return changes;
  }

  static List<String> folded(List<String> prefixes) {
    return prefixes.stream().map(prefix -> prefix.strip().toUpperCase(Locale.ROOT)).toList();
  }

  /** The same catalog at another release, in the same locales. */
  CatalogSnapshot with(
      CatalogHead other, Collection<Long> touched, Collection<PublishedEntry> published) {
    return new CatalogSnapshot(this, other, changes(touched, published));
  }

  /** What has to change in an older snapshot to make it this one. */
  Map<Long, Optional<PublishedEntry>> since(CatalogSnapshot old) {
    return entries.since(old.entries);
  }

  CatalogHead head() {
    return head;
  }

  /** In no order. */
  Stream<PublishedEntry> entries() {
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
    found = found == null ? symbolicNames.get(key) : found;
    return found == null ? List.of() : found;
  }

  private @Nullable List<PublishedEntry> withoutPrefix(String key, String prefix) {
    return key.startsWith(prefix) ? codes.get(key.substring(prefix.length())) : null;
  }

  /** All variants of an entry's code, the lowest first. */
  List<PublishedEntry> variants(PublishedEntry entry) {
    return Objects.requireNonNullElse(codes.get(entry.key()), List.of());
  }
}
