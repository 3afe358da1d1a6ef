package org.errorcatalog.core.check.repetition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.text.UnitKind;

/**
 * Compares all translations of a catalog, locale and kind with each other. What is found of one
 * depends only on those that share its source or its wording.
 */
public final class Repetitions {

  private final Map<Long, List<Issue>> issues = new LinkedHashMap<>();

  private Repetitions() {}

  /**
   * What is said in two ways, or stands for two things. One wording of an action may well stand for
   * several ways to advise the same.
   *
   * @return by the ids of those that have issues: {@code INCONSISTENT}, {@code REUSED}
   */
  public static Map<Long, List<Issue>> of(UnitKind kind, Collection<Sample> samples) {
    List<Repeated> all =
        samples.stream()
            .map(Repeated::of)
            .filter(each -> !each.source().isEmpty() && !each.wording().isEmpty())
            .sorted(Comparator.comparing(each -> each.sample().id()))
            .toList();
    Repetitions repetitions = new Repetitions();
    grouped(all, Repeated::sourceText)
        .forEach(each -> repetitions.add(new SameSource(each).issues()));
    if (kind != UnitKind.WORDING) {
      grouped(all, Repeated::wording)
          .forEach(each -> repetitions.add(new SameWording(each).issues()));
    }
    return repetitions.issues;
  }

  /** Groups of more than one. */
  private static <K> List<List<Repeated>> grouped(
      Collection<Repeated> all, Function<Repeated, K> key) {
    Map<K, List<Repeated>> groups = new HashMap<>();
    all.forEach(each -> groups.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
    return groups.values().stream().filter(each -> each.size() > 1).toList();
  }

  private void add(Map<Long, Issue> found) {
    found.forEach((id, issue) -> issues.computeIfAbsent(id, k -> new ArrayList<>()).add(issue));
  }
}
