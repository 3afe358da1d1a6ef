package org.errorcatalog.core.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Limits as languages put them: what is "more than 16" in one is "17 or more" in another. Chinese,
 * Japanese and Korean name the limit itself in most cases, and say so with a word of their own.
 */
final class Bounds {

  private static final List<String> WORDS = List.of("以上", "以下", "以内", "未満", "未满", "이상", "이하", "미만");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");

  private Bounds() {}

  /** Whether a number of the text may be the limit that the other text says in its own way. */
  static boolean areTheSame(String value, CheckedText text, CheckedText other) {
    if (!COUNT.matcher(value).matches() || !(hasWord(text) || hasWord(other))) {
      return false;
    }
    long number = Long.parseLong(value);
    return other.figures().stream()
        .map(Figure::value)
        .filter(each -> COUNT.matcher(each).matches())
        .anyMatch(each -> Math.abs(Long.parseLong(each) - number) == 1);
  }

  private static boolean hasWord(CheckedText text) {
    return WORDS.stream().anyMatch(text.markdown()::contains);
  }
}
