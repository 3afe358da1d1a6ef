package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of running text that a translation lost, added or changed, in whichever way a language
 * writes them. How often one stands there says nothing, and a small one that is only missing may be
 * written as a word.
 */
final class NumbersDiffer implements Check {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

  @Override
  public CheckName name() {
    return CheckName.NUMBERS_DIFFER;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText source = subject.source();
    if (source == null) {
      return List.of();
    }
    Comparison found = Comparison.of(subject, NumbersDiffer::values);
    if (found.isEmpty()
        || isOtherwiseWritten(found)
        || Comparison.isOfAnother(subject.text(), source)) {
      return List.of();
    }
    List<Figure> added = missing(subject.text(), found.added(), source);
    List<Figure> lost = missing(source, found.lost(), subject.text());
    if (added.size() == 1 && lost.size() == 1 && added.get(0).isSmall() == lost.get(0).isSmall()) {
      return List.of(changed(subject, added.get(0), lost.get(0)));
    }
    return apart(subject, added, lost);
  }

  private static List<String> values(CheckedText text) {
    return text.figures().stream().map(Figure::value).distinct().toList();
  }

  /** The same digits in another number of numbers: a list, a date or a range. */
  private static boolean isOtherwiseWritten(Comparison found) {
    boolean comparable =
        found.lost().size() != found.added().size()
            || (found.lost() + "" + found.added()).contains(".");
    return comparable && digits(found.lost()).equals(digits(found.added()));
  }

  private static String digits(Collection<String> values) {
    return String.join("", values)
        .chars()
        .filter(c -> c > '0' && c <= '9')
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Those that the other text has nowhere, not in a name, in code or one more than it. */
  private static List<Figure> missing(
      CheckedText text, Collection<String> values, CheckedText other) {
    Map<String, Figure> first = new HashMap<>();
    text.figures().forEach(each -> first.putIfAbsent(each.value(), each));
    Set<String> others = Set.copyOf(values(other));
    Bounds bounds = Bounds.between(text, other);
    return values.stream()
        .flatMap(value -> Stream.ofNullable(first.get(value)))
        .filter(each -> !other.markdown().contains(each.value()))
        .filter(each -> !other.markdown().contains(written(text, each)))
        .filter(each -> !bounds.include(each.value()))
        .filter(each -> !each.isRounded(text) && !isList(each, others))
        .toList();
  }

  /** Two numbers with a comma between are no decimals where the other text has them apart. */
  private static boolean isList(Figure figure, Set<String> others) {
    return figure.value().contains(".") && others.containsAll(List.of(figure.value().split("\\.")));
  }

  private static Issue changed(Subject subject, Figure added, Figure lost) {
    String wrong = written(subject.text(), added);
    CheckedText source = subject.source();
    String right = source == null ? lost.value() : written(source, lost);
    boolean plain = DIGITS.matcher(wrong).matches() && DIGITS.matcher(right).matches();
    @Nullable String fix = plain ? right : null;
    return at(added, "numbers-differ.changed", wrong, right).fixedBy(fix);
  }

  private static List<Issue> apart(Subject subject, List<Figure> added, List<Figure> lost) {
    List<Issue> issues = new ArrayList<>();
    added.stream()
        .filter(each -> !each.isSmall())
        .map(each -> at(each, "numbers-differ.added", written(subject.text(), each)))
        .forEach(issues::add);
    int end = subject.text().markdown().length();
    lost.stream()
        .filter(each -> !each.isSmall())
        .map(Figure::value)
        .distinct()
        .map(each -> Issue.at(CheckName.NUMBERS_DIFFER, end, end, "numbers-differ.lost", each))
        .forEach(issues::add);
    issues.sort(Comparator.comparing(Issue::offset));
    return issues;
  }

  private static String written(CheckedText text, Figure figure) {
    return text.markdown().substring(figure.start(), figure.end());
  }

  private static Issue at(Figure place, String message, String... arguments) {
    return Issue.at(CheckName.NUMBERS_DIFFER, place.start(), place.end(), message, arguments);
  }
}
