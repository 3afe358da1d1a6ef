package org.errorcatalog.core.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map in parts. A changed copy shares every part in which nothing changed, so that
 * three changes among a million entries cost three small parts.
 */
final class PartedMap<K, V> {

  /** How many entries a part is made for: what a change copies. */
  private static final int PART = 256;

  /** How far parts may outgrow that before all are made anew. */
  private static final int GROWTH = 4;

  private static final int GOLDEN_RATIO = 0x9E3779B9;

  private final List<Map<K, V>> parts;
  private final int size;

  private PartedMap(List<Map<K, V>> parts) {
    this.parts = parts;
    this.size = parts.stream().mapToInt(Map::size).sum();
  }

  static <K, V> PartedMap<K, V> empty() {
    return new PartedMap<>(List.of(Map.of()));
  }

  @Nullable V get(K key) {
    return parts.get(part(key, parts.size())).get(key);
  }

  int size() {
    return size;
  }

  /**
   * A copy in which the keys have other values.
   *
   * @param changes empty for a key that the copy shall not have
   */
  PartedMap<K, V> with(Map<K, Optional<V>> changes) {
    if (size + changes.size() > GROWTH * PART * parts.size()) {
      return parted(changes, Math.max(1, (size + changes.size()) / PART));
    }
    Map<Integer, Map<K, V>> touched = new HashMap<>();
    changes.forEach(
        (key, value) -> {
          int part = part(key, parts.size());
          put(touched.computeIfAbsent(part, it -> new HashMap<>(parts.get(it))), key, value);
        });
    List<Map<K, V>> changed = new ArrayList<>(parts);
    touched.forEach((part, entries) -> changed.set(part, Map.copyOf(entries)));
    return new PartedMap<>(changed);
  }

  /** What has to change in an older map to make it this one; values are compared by identity. */
  Map<K, Optional<V>> since(PartedMap<K, V> old) {
    Map<K, Optional<V>> changes = new HashMap<>();
    for (Map<K, V> part : partsNotIn(old)) {
      for (Map.Entry<K, V> entry : part.entrySet()) {
        if (old.get(entry.getKey()) != entry.getValue()) {
          changes.put(entry.getKey(), Optional.of(entry.getValue()));
        }
      }
    }
    for (Map<K, V> part : old.partsNotIn(this)) {
      for (K key : part.keySet()) {
        if (get(key) == null) {
          changes.put(key, Optional.empty());
        }
      }
    }
    return changes;
  }

  private List<Map<K, V>> partsNotIn(PartedMap<K, V> other) {
    Set<Map<K, V>> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    shared.addAll(other.parts);
    return parts.stream().filter(part -> !shared.contains(part)).toList();
  }

  private PartedMap<K, V> parted(Map<K, Optional<V>> changes, int count) {
    List<Map<K, V>> made = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      made.add(new HashMap<>());
    }
    parts.forEach(part -> part.forEach((key, value) -> made.get(part(key, count)).put(key, value)));
    changes.forEach((key, value) -> put(made.get(part(key, count)), key, value));
    made.replaceAll(Map::copyOf);
    return new PartedMap<>(made);
  }

  private static <K, V> void put(Map<K, V> part, K key, Optional<V> value) {
    value.ifPresentOrElse(it -> part.put(key, it), () -> part.remove(key));
  }

  /** By the hash's spread upper bits: what tells keys of one part apart must not be their parts. */
  private static int part(Object key, int parts) {
    long spread = Integer.toUnsignedLong(key.hashCode() * GOLDEN_RATIO);
    return (int) ((spread * parts) >>> Integer.SIZE);
  }
}
