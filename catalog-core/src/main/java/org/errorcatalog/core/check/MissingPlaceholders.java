package org.errorcatalog.core.check;

import static java.util.stream.Collectors.toSet;
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
    if (!certain || lost.size() != added.size() || Set.copyOf(lost).size() != 1) {
      return false;
    }
    Set<String> usual = usual();
    return added.stream()
        .allMatch(
            each -> isAlike(each, lost.get(0)) && !(each.whole() && usual.contains(key(each))));
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

  /** What others have too: where that is in the text, it is unclear which one of it is wrong. */
  private Set<String> usual() {
    return Stream.concat(Stream.ofNullable(subject.source()), subject.siblings().stream())
        .flatMap(each -> PlaceholdersDiffer.keys(each).stream())
        .collect(toSet());
  }

  private Issue replaced(Placeholder wrong) {
    String right = lost.get(0);
    String written = written(subject.text(), wrong);
    return at(wrong, "placeholders-differ.replaced", written, right)
        .fixedBy(markdown(right, written));
  }

  /** A torn one that nobody misses is something else, as the sign of a percentage. */
  private List<Issue> apart() {
    CheckedText source = subject.source();
    if (source == null) {
      return List.of();
    }
    Set<String> known = Set.copyOf(PlaceholdersDiffer.keys(source));
    List<Issue> issues = new ArrayList<>();
    added.stream()
        .filter(Placeholder::whole)
        .map(
            each ->
                at(
                    each,
                    known.contains(key(each)) ? DOUBLED : ADDED,
                    written(subject.text(), each)))
        .forEach(issues::add);
    int end = subject.text().markdown().length();
    lost.stream()
        .distinct()
        .map(each -> Issue.at(CheckName.PLACEHOLDERS_DIFFER, end, end, LOST, each))
        .forEach(issues::add);
    return issues;
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
