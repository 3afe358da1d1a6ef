package org.errorcatalog.core.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries of a catalog by one kind of name: code, alias or symbolic name, as folded. */
final class NameIndex {

  private final Function<PublishedEntry, Collection<String>> names;
  private final PartedMap<String, List<PublishedEntry>> entries;

  private NameIndex(
      Function<PublishedEntry, Collection<String>> names,
      PartedMap<String, List<PublishedEntry>> entries) {
    this.names = names;
    this.entries = entries;
  }

  static NameIndex by(Function<PublishedEntry, Collection<String>> names) {
    return new NameIndex(names, PartedMap.empty());
  }

  /** Those that have the name, the lowest variant first; null where none has. */
  @Nullable List<PublishedEntry> get(String name) {
    return entries.get(name);
  }

  /** How many names there are. */
  int size() {
    return entries.size();
  }

  NameIndex with(Collection<PublishedEntry> gone, Collection<PublishedEntry> come) {
    Map<String, List<PublishedEntry>> changed = new HashMap<>();
    for (PublishedEntry entry : gone) {
      names.apply(entry).forEach(name -> changed.computeIfAbsent(name, this::now).remove(entry));
    }
    for (PublishedEntry entry : come) {
      names.apply(entry).forEach(name -> changed.computeIfAbsent(name, this::now).add(entry));
    }
    Map<String, Optional<List<PublishedEntry>>> changes = new HashMap<>(changed.size() * 2);
    changed.forEach((name, list) -> changes.put(name, sorted(list)));
    return changes.isEmpty() ? this : new NameIndex(names, entries.with(changes));
  }

  private List<PublishedEntry> now(String name) {
    List<PublishedEntry> found = entries.get(name);
    return found == null ? new ArrayList<>(1) : new ArrayList<>(found);
  }

  private static Optional<List<PublishedEntry>> sorted(List<PublishedEntry> list) {
    list.sort(PublishedEntry.IN_ORDER);
    return list.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(list));
  }
}
