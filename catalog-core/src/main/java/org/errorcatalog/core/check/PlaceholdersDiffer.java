package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.errorcatalog.core.placeholder.Placeholder;
import org.errorcatalog.core.placeholder.Style;

/**
 * Placeholders that a translation lost, added, wrote twice or tore apart. What stands in angle
 * brackets is for a reader and may be translated, so that only their number counts.
 */
final class PlaceholdersDiffer implements Check {

  private static final String ANGLES = "<\u2026>";

  @Override
  public CheckName name() {
    return CheckName.PLACEHOLDERS_DIFFER;
  }

  @Override
  public List<Issue> check(Subject subject) {
    List<Placeholder> own = subject.text().placeholders();
    Comparison found = Comparison.of(subject, PlaceholdersDiffer::keys);
    if (found.isEmpty() && own.stream().allMatch(Placeholder::whole)) {
      return List.of();
    }
    List<Placeholder> added = added(own, found.added());
    List<Issue> issues = new ArrayList<>(broken(subject, Set.copyOf(added)));
    issues.addAll(new MissingPlaceholders(subject, lost(subject, found.lost()), added).issues());
    issues.sort(Comparator.comparing(Issue::offset));
    return issues;
  }

  static List<String> keys(CheckedText text) {
    return text.placeholders().stream().map(PlaceholdersDiffer::key).toList();
  }

  static String key(Placeholder placeholder) {
    return placeholder.style() == Style.ANGLE ? ANGLES : placeholder.meant();
  }

  /** What is torn in the source may have been no placeholder at all. */
  private static List<String> lost(Subject subject, Collection<String> lost) {
    CheckedText source = subject.source();
    if (source == null) {
      return List.copyOf(lost);
    }
    Bag torn =
        Bag.of(
            source.placeholders().stream()
                .filter(each -> !each.whole())
                .map(PlaceholdersDiffer::key)
                .toList());
    return lost.stream().filter(each -> !torn.take(each)).toList();
  }

  /** Those that are too many: the torn ones first, then the last ones. */
  private static List<Placeholder> added(List<Placeholder> own, List<String> keys) {
    Bag left = Bag.of(keys);
    List<Placeholder> added = new ArrayList<>();
    own.stream().filter(each -> !each.whole() && left.take(key(each))).forEach(added::add);
    for (int i = own.size() - 1; i >= 0; i--) {
      if (own.get(i).whole() && left.take(key(own.get(i)))) {
        added.add(own.get(i));
      }
    }
    return added;
  }

  /** Torn ones that the source has whole. */
  private static List<Issue> broken(Subject subject, Set<Placeholder> added) {
    Set<String> torn = new HashSet<>();
    CheckedText source = subject.source();
    if (source != null) {
      source.placeholders().stream()
          .filter(each -> !each.whole())
          .forEach(each -> torn.add(written(source, each)));
    }
    return subject.text().placeholders().stream()
        .filter(each -> !each.whole() && !added.contains(each))
        .filter(each -> !torn.contains(written(subject.text(), each)))
        .map(each -> broken(each, subject.text()))
        .toList();
  }

  private static Issue broken(Placeholder torn, CheckedText text) {
    String written = written(text, torn);
    return Issue.at(
            CheckName.PLACEHOLDERS_DIFFER,
            torn.start(),
            torn.end(),
            "placeholders-differ.broken",
            written,
            torn.meant())
        .fixedBy(MissingPlaceholders.markdown(torn.meant(), written));
  }

  static String written(CheckedText text, Placeholder placeholder) {
    return text.markdown().substring(placeholder.start(), placeholder.end());
  }
}
