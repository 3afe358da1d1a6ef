package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Limits as languages put them: what is "more than 16" in one is "17 or more" in another. Chinese,
 * Japanese and Korean name the limit itself in most cases, and say so with a word of their own.
 *
 * @param counts the numbers of a text that may be limits
 */
record Bounds(Set<Long> counts) {

  private static final List<String> WORDS = List.of("以上", "以下", "以内", "未満", "未满", "이상", "이하", "미만");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");

  /** What the second text has for limits of the first; none where neither has a word for it. */
  static Bounds between(CheckedText text, CheckedText other) {
    Stream<String> values = other.figures().stream().map(Figure::value);
    return new Bounds(
        hasWord(text) || hasWord(other)
            ? values.filter(Bounds::isCount).map(Long::valueOf).collect(Collectors.toSet())
            : Set.of());
  }

  /** Whether a number of the first text may be a limit that the second says in its own way. */
  boolean include(String value) {
    if (counts.isEmpty() || !isCount(value)) {
      return false;
    }
    long number = Long.parseLong(value);
    return counts.contains(number - 1) || counts.contains(number + 1);
  }

  private static boolean isCount(String value) {
    return COUNT.matcher(value).matches();
  }

  private static boolean hasWord(CheckedText text) {
    return WORDS.stream().anyMatch(text.markdown()::contains);
  }
}
