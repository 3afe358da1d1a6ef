package org.errorcatalog.core.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One catalog's release in memory: its entries by everything that readers may call them. Immutable;
 * the next release is a copy that shares what did not change.
 */
final class CatalogSnapshot {

  private final CatalogHead head;
  private final PartedMap<Long, PublishedEntry> entries;
  private final List<PublishedEntry> inOrder;
  private final NameIndex codes;
  private final NameIndex aliases;
  private final NameIndex symbolicNames;
  private final List<String> prefixes;
  private final CatalogSummary summary;

  CatalogSnapshot(CatalogHead head, Collection<PublishedEntry> published) {
    this(new CatalogSnapshot(head), head, changes(List.of(), published));
  }

  private CatalogSnapshot(CatalogHead head) {
    this.head = head;
    this.entries = PartedMap.empty();
    this.inOrder = List.of();
    this.codes = NameIndex.by(entry -> List.of(entry.key()));
    this.aliases = NameIndex.by(PublishedEntry::aliases);
    this.symbolicNames = NameIndex.by(PublishedEntry::symbolicNames);
    this.prefixes = List.of();
    this.summary = CatalogSummary.empty(head);
  }

  private CatalogSnapshot(
      CatalogSnapshot old, CatalogHead head, Map<Long, Optional<PublishedEntry>> changes) {
    List<PublishedEntry> gone =
        changes.keySet().stream().map(old.entries::get).filter(Objects::nonNull).toList();
    List<PublishedEntry> come = changes.values().stream().flatMap(Optional::stream).toList();
    this.head = head;
    this.entries = old.entries.with(changes);
    this.inOrder = merged(old.inOrder, changes.keySet(), come);
    this.codes = old.codes.with(gone, come);
    this.aliases = old.aliases.with(gone, come);
    this.symbolicNames = old.symbolicNames.with(gone, come);
    this.prefixes = folded(head.codePrefixes());
    this.summary = old.summary.with(head, codes.size(), gone, come);
  }

  /** Sorting finds most of it in order, and only merges. */
  private static List<PublishedEntry> merged(
      List<PublishedEntry> old, Set<Long> touched, List<PublishedEntry> come) {
    List<PublishedEntry> entries = new ArrayList<>(old.size() + come.size());
    for (PublishedEntry entry : old) {
      if (!touched.contains(entry.id())) {
        entries.add(entry);
      }
    }
    entries.addAll(come);
    entries.sort(PublishedEntry.IN_ORDER);
    return Collections.unmodifiableList(entries);
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

  /** By code and then variant. */
  List<PublishedEntry> inOrder() {
    return inOrder;
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
