package org.errorcatalog.core.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Things without an order, each as often as it was put in. */
final class Bag {

  private final Map<String, Integer> counts = new HashMap<>();

  static Bag of(Collection<String> things) {
    Bag bag = new Bag();
    things.forEach(thing -> bag.counts.merge(thing, 1, Integer::sum));
    return bag;
  }

  int count(String thing) {
    return counts.getOrDefault(thing, 0);
  }

  /** Takes one of them out; false where there is none left. */
  boolean take(String thing) {
    boolean there = counts.containsKey(thing);
    counts.computeIfPresent(thing, (key, count) -> count == 1 ? null : count - 1);
    return there;
  }

  /** Each once. */
  Set<String> kinds() {
    return counts.keySet();
  }

  boolean hasSameAs(Bag other) {
    return counts.equals(other.counts);
  }
}
