package org.errorcatalog.core.check.repetition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;

/**
 * Translations that say the same. That is well where their sources mean the same: where they have
 * no words of their own, or where any other language says the same for both. What says little may
 * mean several things.
 *
 * @param group in the order of their ids
 */
record SameWording(List<Repeated> group) {

  private static final int LEAST_LETTERS = 12;
  private static final int MOST_LOOKED_AT = 50;

  /** As programs and standards are named: {@code DBCC}, {@code sp_who}, {@code OpenDoor}. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w%!])(?:[A-Z]{2}[A-Z0-9]{0,60}|[A-Za-z]{1,60}+_\\w{1,60}|[A-Za-z][a-z]{1,60}+[A-Z]\\w{0,60})(?!\\w)");

  /** By the ids, each beside the first one that has another source. */
  Map<Long, Issue> issues() {
    Map<Long, Issue> issues = new LinkedHashMap<>();
    if (group.get(0).wording().letters() < LEAST_LETTERS) {
      return issues;
    }
    for (Repeated each : group) {
      group.stream()
          .limit(MOST_LOOKED_AT)
          .filter(other -> isOther(each, other))
          .findFirst()
          .ifPresent(
              other ->
                  issues.put(
                      each.sample().id(),
                      each.issue(CheckName.REUSED, "reused.other-source", other)));
    }
    return issues;
  }

  private static boolean isOther(Repeated one, Repeated other) {
    return !one.source().words().equals(other.source().words())
        && (namesOthers(one, other) || one.source().speaksOfOtherThan(other.source()))
        && apart(one.sample().others(), other.sample().others()).stream().allMatch(it -> it);
  }

  /** For each locale that both have, whether they say different things there. */
  private static List<Boolean> apart(Map<String, String> one, Map<String, String> other) {
    return one.entrySet().stream()
        .filter(each -> other.containsKey(each.getKey()))
        .map(each -> !each.getValue().equals(other.get(each.getKey())))
        .toList();
  }

  /** Whether each names something that the other does not. */
  private static boolean namesOthers(Repeated one, Repeated other) {
    Set<String> names = names(one);
    Set<String> others = names(other);
    return !names.containsAll(others) && !others.containsAll(names);
  }

  private static Set<String> names(Repeated each) {
    Matcher name = NAME.matcher(each.sample().source());
    return name.results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
