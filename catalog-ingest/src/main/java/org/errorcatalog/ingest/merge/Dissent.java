package org.errorcatalog.ingest.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One language says something else than all others, which agree. Of two languages, the source is
 * right; of two without the source, nobody knows.
 *
 * @param others what all others say
 */
record Dissent<T>(String locale, T value, T others) {

  /** Who dissents of those who say anything, by locale. */
  static <T> Optional<Dissent<T>> among(Map<String, T> said, String sourceLocale) {
    Set<T> different = new HashSet<>(said.values());
    if (different.size() != 2) {
      return Optional.empty();
    }
    return said.entrySet().stream()
        .filter(each -> isAlone(each.getValue(), said.values()))
        .filter(each -> said.size() > 2 || isOther(each.getKey(), said, sourceLocale))
        .map(each -> new Dissent<>(each.getKey(), each.getValue(), other(different, each)))
        .findFirst();
  }

  private static <T> boolean isAlone(T value, Collection<T> all) {
    return all.stream().filter(value::equals).count() == 1;
  }

  private static <T> boolean isOther(String locale, Map<String, T> said, String sourceLocale) {
    return said.containsKey(sourceLocale) && !locale.equals(sourceLocale);
  }

  private static <T> T other(Set<T> two, Map.Entry<String, T> one) {
    return two.stream().filter(value -> !value.equals(one.getValue())).findFirst().orElseThrow();
  }
}
