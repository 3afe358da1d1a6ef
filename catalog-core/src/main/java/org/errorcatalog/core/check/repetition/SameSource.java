package org.errorcatalog.core.check.repetition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Translations of one source: all should say the same. One with more sentences than the source says
 * something else besides.
 *
 * @param all in the order of their ids
 */
record SameSource(List<Repeated> all) {

  /** What says less may mean several things. */
  private static final int LEAST_LETTERS = 10;

  /** By the ids: of those that say something else than most, or of all where nothing is usual. */
  Map<Long, Issue> issues() {
    List<Repeated> group = all.stream().filter(each -> !each.saysMore()).toList();
    if (group.isEmpty() || group.get(0).source().letters() < LEAST_LETTERS) {
      return Map.of();
    }
    return issues(group);
  }

  private static Map<Long, Issue> issues(List<Repeated> group) {
    Map<Gist, Repeated> firsts = new LinkedHashMap<>();
    Map<Gist, Integer> votes = new HashMap<>();
    for (Repeated each : group) {
      firsts.putIfAbsent(each.wording(), each);
      votes.merge(each.wording(), 1, Integer::sum);
    }
    if (votes.size() == 1) {
      return Map.of();
    }
    @Nullable Gist usual = usual(votes, group.size());
    List<Repeated> others = firsts.values().stream().limit(2).toList();
    Map<Long, Issue> issues = new LinkedHashMap<>();
    for (Repeated each : group) {
      Repeated first = others.get(others.get(0).wording().equals(each.wording()) ? 1 : 0);
      if (usual == null) {
        issues.put(each.sample().id(), issue(each, first));
      } else if (!usual.equals(each.wording())) {
        Repeated right = firsts.getOrDefault(usual, first);
        Issue issue = issue(each, right).fixedBy(right.sample().markdown());
        issues.put(each.sample().id(), issue);
      }
    }
    return issues;
  }

  /** What more than half say. */
  private static @Nullable Gist usual(Map<Gist, Integer> votes, int all) {
    return votes.entrySet().stream()
        .filter(each -> 2 * each.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static Issue issue(Repeated wrong, Repeated other) {
    return wrong.issue(CheckName.INCONSISTENT, "inconsistent.same-source", other);
  }
}
