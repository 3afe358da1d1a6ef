package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The things of a text, whatever their order, beside those of its source. Where the two differ and
 * more than half of the siblings have a thing as often as each other, they are right: a source may
 * be damaged too. What a suggestion without a wording says may still be in the text.
 *
 * @param lost what the text lacks, in no order; as often as it lacks it
 * @param added what only the text has
 */
record Comparison(List<String> lost, List<String> added) {

  private static final Comparison NONE = new Comparison(List.of(), List.of());

  /** Finds things, each by what it is: the same in all languages. */
  interface Things extends Function<CheckedText, Collection<String>> {}

  Comparison {
    lost = List.copyOf(lost);
    added = List.copyOf(added);
  }

  /** Of a subject without a source, what its siblings agree on; where they do not, all is well. */
  static Comparison of(Subject subject, Things things) {
    Map<String, Integer> own = counts(things.apply(subject.text()));
    CheckedText source = subject.source();
    @Nullable Map<String, Integer> usual = source == null ? null : counts(things.apply(source));
    if (own.equals(usual)) {
      return NONE;
    }
    List<Map<String, Integer>> votes =
        subject.siblings().stream().map(each -> counts(things.apply(each))).toList();
    Set<String> all = new TreeSet<>(own.keySet());
    votes.forEach(each -> all.addAll(each.keySet()));
    Map<String, Integer> untold = untold(subject, things);
    List<String> lost = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (String thing : all) {
      int has = count(own, thing);
      int agreed = agreed(votes, thing, usual == null ? has : count(usual, thing));
      int says = usual == null ? agreed : count(usual, thing);
      int most = Math.max(agreed, says) + count(untold, thing);
      lost.addAll(Collections.nCopies(Math.max(0, Math.min(agreed, says) - has), thing));
      added.addAll(Collections.nCopies(Math.max(0, has - most), thing));
    }
    return new Comparison(lost, added);
  }

  boolean isEmpty() {
    return lost.isEmpty() && added.isEmpty();
  }

  private static int agreed(List<Map<String, Integer>> votes, String thing, int otherwise) {
    Map<Integer, Integer> counted = new HashMap<>();
    votes.forEach(vote -> counted.merge(count(vote, thing), 1, Integer::sum));
    return counted.entrySet().stream()
        .filter(each -> 2 * each.getValue() > votes.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(otherwise);
  }

  private static Map<String, Integer> untold(Subject subject, Things things) {
    Stream<String> told =
        subject.untold().stream()
            .map(each -> new CheckedText("und", each))
            .flatMap(each -> things.apply(each).stream());
    return counts(told.toList());
  }

  private static int count(Map<String, Integer> counts, String thing) {
    return counts.getOrDefault(thing, 0);
  }

  private static Map<String, Integer> counts(Collection<String> things) {
    Map<String, Integer> counts = new HashMap<>();
    things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
    return counts;
  }
}
