package org.errorcatalog.ingest.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.errorcatalog.core.characters.Damage;
import org.errorcatalog.core.characters.Mend;
import org.errorcatalog.core.characters.Mended;
import org.errorcatalog.core.placeholder.Placeholder;
import org.errorcatalog.core.placeholder.Placeholders;
import org.errorcatalog.core.placeholder.Style;

/**
 * Mends printf placeholders that a translation tore apart, as {@code %.* ls}, where the siblings
 * agree on what they were.
 */
final class PlaceholderRepair {

  private static final char WIDE_PERCENT = '\uFF05';

  /** Of texts that speak for others: each is asked once in every language that tore its own. */
  private final Map<String, Map<String, Integer>> known = new ConcurrentHashMap<>();

  /**
   * The text with torn placeholders mended.
   *
   * @param siblings the same text in other languages; only asked for where one is torn
   */
  Mended mend(String text, Supplier<Collection<String>> siblings) {
    List<Placeholder> places = printf(text);
    if (places.stream().allMatch(Placeholder::whole)) {
      return new Mended(text, List.of());
    }
    return agreed(siblings.get())
        .filter(usual -> usual.equals(counts(places)))
        .map(usual -> mended(text, places))
        .orElseGet(() -> new Mended(text, List.of()));
  }

  private static List<Placeholder> printf(String text) {
    if (text.indexOf('%') < 0 && text.indexOf(WIDE_PERCENT) < 0) {
      return List.of();
    }
    return Placeholders.in(text).stream().filter(each -> each.style() == Style.PRINTF).toList();
  }

  private static Mended mended(String text, List<Placeholder> places) {
    StringBuilder mended = new StringBuilder();
    List<Mend> mends = new ArrayList<>();
    int at = 0;
    for (Placeholder place : places) {
      mended.append(text, at, place.start()).append(place.meant());
      if (!place.whole()) {
        mends.add(
            new Mend(
                Damage.TORN,
                "a placeholder was torn apart; the other languages have it whole",
                text.substring(place.start(), place.end()),
                place.meant()));
      }
      at = place.end();
    }
    return new Mended(mended.append(text, at, text.length()).toString(), mends);
  }

  /** What most siblings have, where more than half of them do. */
  private Optional<Map<String, Integer>> agreed(Collection<String> siblings) {
    Map<Map<String, Integer>, Integer> votes = new HashMap<>();
    siblings.forEach(text -> votes.merge(known(text), 1, Integer::sum));
    return votes.entrySet().stream()
        .filter(each -> 2 * each.getValue() > siblings.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Map<String, Integer> known(String text) {
    return known.computeIfAbsent(text, any -> counts(printf(text)));
  }

  private static Map<String, Integer> counts(List<Placeholder> places) {
    Map<String, Integer> counts = new TreeMap<>();
    places.forEach(place -> counts.merge(place.meant(), 1, Integer::sum));
    return counts;
  }
}
