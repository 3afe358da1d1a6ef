package org.errorcatalog.ingest.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sibling pages have where one page has its rows. */
final class Votes {

  private final List<PageKeys> siblings;
  private final List<int[]> pairs;

  private Votes(List<PageKeys> siblings, List<int[]> pairs) {
    this.siblings = siblings;
    this.pairs = pairs;
  }

  /** Aligns a page with its siblings in other languages. */
  static Votes of(PageKeys keys, List<PageKeys> siblings) {
    return new Votes(siblings, siblings.stream().map(each -> Alignment.of(keys, each)).toList());
  }

  /** How often each code stands in the place of the row. */
  Tally at(int row) {
    Map<String, Integer> counts = new HashMap<>();
    for (int s = 0; s < siblings.size(); s++) {
      int at = pairs.get(s)[row];
      String key = at < 0 ? null : siblings.get(s).get(at);
      if (key != null) {
        counts.merge(key, 1, Integer::sum);
      }
    }
    return Tally.of(counts);
  }

  /** Whether there is no sibling. */
  boolean isEmpty() {
    return siblings.isEmpty();
  }

  /** Whether any sibling has the code anywhere. */
  boolean isKnown(String key) {
    for (PageKeys each : siblings) {
      if (each.count(key) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether most siblings have the code more often. */
  boolean isUsuallyMoreThan(int times, String key) {
    long more = siblings.stream().filter(each -> each.count(key) > times).count();
    return 2 * more > siblings.size();
  }

  /**
   * The outcome of a vote.
   *
   * @param winner the code that most siblings have; null without one, or where two have as many
   * @param count how many have it
   * @param all how many have any code there
   */
  record Tally(@Nullable String winner, int count, int all) {

    private static Tally of(Map<String, Integer> counts) {
      String winner = null;
      int most = 0;
      int all = 0;
      boolean even = false;
      for (Map.Entry<String, Integer> each : counts.entrySet()) {
        all += each.getValue();
        even = each.getValue() == most || (each.getValue() < most && even);
        if (each.getValue() > most) {
          winner = each.getKey();
          most = each.getValue();
        }
      }
      return new Tally(even ? null : winner, even ? 0 : most, all);
    }

    boolean isMajority() {
      return winner != null && 2 * count > all;
    }

    /** For a person. */
    String said() {
      return "%d of %d other languages have it there".formatted(count, all);
    }

    /** Some agree, and more than on any other code. */
    boolean agrees() {
      return winner != null && count >= 2;
    }
  }
}
