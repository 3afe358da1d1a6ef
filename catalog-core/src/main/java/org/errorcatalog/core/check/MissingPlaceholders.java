package org.errorcatalog.core.check;

import static org.errorcatalog.core.check.PlaceholdersDiffer.key;
import static org.errorcatalog.core.check.PlaceholdersDiffer.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.placeholder.Placeholder;

/** What to say of placeholders that are missing and of those that are too many. */
record MissingPlaceholders(Subject subject, List<String> lost, List<Placeholder> added) {

  private static final String LOST = "placeholders-differ.lost";
  private static final String ADDED = "placeholders-differ.added";
  private static final String DOUBLED = "placeholders-differ.doubled";

  List<Issue> issues() {
    return isExchange() ? added.stream().map(this::replaced).toList() : apart();
  }

  /** Others of one kind in the place of all that are missing: nothing else can be meant. */
  private boolean isExchange() {
    boolean certain = subject.source() != null || subject.siblings().size() > 1;
    return certain
        && !lost.isEmpty()
        && lost.size() == added.size()
        && Set.copyOf(lost).size() == 1
        && added.stream().allMatch(each -> isAlike(each, lost.get(0)) && !isUsual(each));
  }

  /** Whether one may have become the other: both stand for a number, or for words. */
  private static boolean isAlike(Placeholder added, String lost) {
    return !added.whole() || family(added.meant()).equals(family(lost));
  }

  private static String family(String placeholder) {
    int last = placeholder.length() - (placeholder.endsWith("!") ? 2 : 1);
    if (placeholder.charAt(0) != '%' || placeholder.equals("%%")) {
      return placeholder.substring(0, 1);
    }
    return switch (placeholder.charAt(last)) {
      case 'd', 'i', 'u', 'x', 'X', 'o' -> "number";
      case 's', 'S' -> "words";
      default -> placeholder.contains("S_") ? "words" : placeholder;
    };
  }

  /** Whether others have it too; then it is unclear which one of the text is wrong. */
  private boolean isUsual(Placeholder placeholder) {
    return placeholder.whole()
        && Stream.concat(Stream.ofNullable(subject.source()), subject.siblings().stream())
            .flatMap(each -> each.placeholders().stream())
            .anyMatch(each -> key(each).equals(key(placeholder)));
  }

  private Issue replaced(Placeholder wrong) {
    String right = lost.get(0);
    String written = written(subject.text(), wrong);
    return at(wrong, "placeholders-differ.replaced", written, right)
        .fixedBy(markdown(right, written));
  }

  /** A torn one that nobody misses is something else, as the sign of a percentage. */
  private List<Issue> apart() {
    if (subject.source() == null) {
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    added.stream()
        .filter(Placeholder::whole)
        .map(each -> at(each, isInSource(each) ? DOUBLED : ADDED, written(subject.text(), each)))
        .forEach(issues::add);
    int end = subject.text().markdown().length();
    lost.stream()
        .distinct()
        .map(each -> Issue.at(CheckName.PLACEHOLDERS_DIFFER, end, end, LOST, each))
        .forEach(issues::add);
    return issues;
  }

  private boolean isInSource(Placeholder placeholder) {
    CheckedText source = subject.source();
    return source != null
        && source.placeholders().stream().anyMatch(it -> key(it).equals(key(placeholder)));
  }

  private static Issue at(Placeholder place, String message, String... arguments) {
    return Issue.at(CheckName.PLACEHOLDERS_DIFFER, place.start(), place.end(), message, arguments);
  }

  /** What was escaped stays so, and a name in brackets shall not be taken for a tag. */
  static String markdown(String placeholder, String stoodThere) {
    String escaped = stoodThere.contains("\\*") ? placeholder.replace("*", "\\*") : placeholder;
    return escaped.startsWith("<") ? "\\" + escaped : escaped;
  }
}
