package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word twice in a row. */
final class RepeatedWords implements Check {

  private static final Pattern BETWEEN = Pattern.compile("[ \\t\u00A0\u202F\u2060]++");

  private static final String BLANKS = " \t\n\u000B\f\r";
  private static final String BEFORE = "(\"'“„«‘";

  private static final String AFTER = ",.;:!?)\"'”“»’،؛؟।";

  /**
   * Letters only, since anything else makes it the name of a thing, and so do capitals within.
   * Scripts without blanks between words do not show where one ends.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}"
              + "\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]][\\p{L}\\p{M}&&[^\\p{Lu}]]*+"
              + "(?<!^\\p{Lu})");

  private final Repeatable repeatable = new Repeatable();

  @Override
  public CheckName name() {
    return CheckName.REPEATED_WORDS;
  }

  @Override
  public List<Issue> check(Subject subject) {
    List<Issue> issues = in(subject.text());
    return issues.isEmpty() || repeats(subject.source()) ? List.of() : issues;
  }

  private boolean repeats(@Nullable CheckedText source) {
    return source != null && !in(source).isEmpty();
  }

  private List<Issue> in(CheckedText text) {
    List<Issue> issues = new ArrayList<>();
    String prose = text.prose().characters();
    int from = 0;
    int to = 0;
    for (int start = next(prose, 0, true); start < prose.length(); start = next(prose, to, true)) {
      int next = next(prose, start, false);
      int end = start + to - from;
      if (isSame(prose, from, to, start, next)
          && end == trimmed(prose, start, next)
          && isRepeated(text, from, to, end)) {
        issues.add(issue(text, from, to, start, end));
      }
      from = opened(prose, start, next);
      to = next;
    }
    return issues;
  }

  /** The offset of the next character that belongs to a token, or to none. */
  private static int next(String prose, int from, boolean token) {
    int at = from;
    while (at < prose.length() && isBetween(prose.charAt(at)) == token) {
      at++;
    }
    return at;
  }

  private static boolean isBetween(char c) {
    return c <= ' ' ? BLANKS.indexOf(c) >= 0 : c == '\u00A0' || c == '\u202F' || c == Prose.NOTHING;
  }

  private static int opened(String prose, int from, int to) {
    int start = from;
    while (start < to && BEFORE.indexOf(prose.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static int trimmed(String prose, int from, int to) {
    int end = to;
    while (end > from && AFTER.indexOf(prose.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether the second token begins as the first one is. */
  private static boolean isSame(String prose, int from, int to, int again, int end) {
    return to > from
        && to - from <= end - again
        && prose.regionMatches(true, from, prose, again, to - from);
  }

  private boolean isRepeated(CheckedText text, int from, int to, int end) {
    String prose = text.prose().characters();
    int again = end - (to - from);
    String between = prose.substring(to, again);
    return WORD.matcher(prose.substring(from, to)).matches()
        && WORD.matcher(prose.substring(again, end)).matches()
        && BETWEEN.matcher(between).matches()
        && !between.codePoints().allMatch(it -> it == Prose.NOTHING)
        && !repeatable.contains(prose.substring(from, to), text.language());
  }

  private Issue issue(CheckedText text, int from, int to, int again, int end) {
    String once = text.prose().characters().substring(from, to);
    boolean bare = text.markdown().substring(to, again).isBlank();
    return Issue.at(name(), from, end, "repeated-words.what", once).fixedBy(bare ? once : null);
  }
}
