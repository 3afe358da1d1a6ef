package org.errorcatalog.core.check.repetition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.errorcatalog.core.check.CheckName;
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
   * What is said in two ways, or stands for two things.
   *
   * @return by the ids of those that have issues: {@code INCONSISTENT}, {@code REUSED}
   */
  public static Map<Long, List<Issue>> of(UnitKind kind, Collection<Sample> samples) {
    return of(kind, samples, Set.of(CheckName.INCONSISTENT, CheckName.REUSED));
  }

  /**
   * The same of some of the two checks. One wording of an action may well stand for several ways to
   * advise the same.
   */
  public static Map<Long, List<Issue>> of(
      UnitKind kind, Collection<Sample> samples, Set<CheckName> checks) {
    List<Sample> all = samples.stream().sorted(Comparator.comparingLong(Sample::id)).toList();
    Repetitions repetitions = new Repetitions();
    if (checks.contains(CheckName.INCONSISTENT)) {
      repetitions.compareSources(all);
    }
    if (checks.contains(CheckName.REUSED) && kind != UnitKind.WORDING) {
      repetitions.compareWordings(all);
    }
    return repetitions.issues;
  }

  /** Looks at what they say only where two have a source in common. */
  private void compareSources(List<Sample> all) {
    grouped(all, Repeated::sourceText).stream()
        .map(Repetitions::said)
        .filter(each -> each.size() > 1)
        .forEach(each -> add(new SameSource(each).issues()));
  }

  private void compareWordings(List<Sample> all) {
    grouped(said(all), Repeated::wording).forEach(each -> add(new SameWording(each).issues()));
  }

  private static List<Repeated> said(List<Sample> samples) {
    return samples.stream()
        .map(Repeated::of)
        .filter(each -> !each.source().isEmpty() && !each.wording().isEmpty())
        .toList();
  }

  /** Groups of more than one. */
  private static <T, K> List<List<T>> grouped(Collection<T> all, Function<T, K> key) {
    Map<K, List<T>> groups = new HashMap<>();
    all.forEach(each -> groups.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
    return groups.values().stream().filter(each -> each.size() > 1).toList();
  }

  private void add(Map<Long, Issue> found) {
    found.forEach((id, issue) -> issues.computeIfAbsent(id, k -> new ArrayList<>()).add(issue));
  }
}
