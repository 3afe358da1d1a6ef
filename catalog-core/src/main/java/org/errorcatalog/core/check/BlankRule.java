package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A way to have a blank where there should be none, or none where there should be one.
 *
 * @param message the last word of the message's key
 * @param place what is out of place; empty where a blank is missing
 * @param fix what belongs there
 * @param exceptions languages that do it so
 */
record BlankRule(String message, Pattern place, String fix, Set<String> exceptions) {

  private static final String BLANK = "[ \u00A0\u202F]";
  private static final String NOT_BLANK = "[^\\s\u00A0\u202F]";

  /** Languages that put blanks elsewhere than between words. */
  private static final Set<String> OWN_WAYS = Set.of("th", "lo", "km", "my", "bo", "dz");

  /** The same, and those with a blank before marks of two parts. */
  private static final Set<String> SPACED_MARKS =
      Set.of("fr", "br", "th", "lo", "km", "my", "bo", "dz");

  private static final BlankRule ENDS =
      rule("ends", "\\A[\\s\u00A0]++|(?<![\\s\u00A0])[\\s\u00A0]++\\z", "");

  private static final BlankRule ENDS_OF_LINES =
      rule("ends", "(?m)^[ \t\u00A0]++|(?<![ \t\u00A0])[ \t\u00A0]++$", "");

  private static final BlankRule TAB = rule("tab", "(?<=\\S)\\t++(?=\\S)", " ");

  private static final BlankRule DOUBLED =
      rule("doubled", "(?<=" + NOT_BLANK + ")" + BLANK + "{2,}+(?=\\S)", " ");

  private static final BlankRule AFTER_OPENING =
      rule("inside", "(?<=(?<![:;=\\-])[(\uFF08])" + BLANK + "++(?=[^\\s)\uFF09])", "");

  private static final BlankRule BEFORE_CLOSING =
      rule("inside", "(?<=[^\\s\u00A0\u202F(\uFF08])" + BLANK + "++(?=[)\uFF09])", "");

  /** What is in proper order within a text, the more telling first. */
  static final List<BlankRule> OF_PROSE =
      List.of(
          before("[.,\u060C\uFF0C\u3002\u3001]", OWN_WAYS),
          before("[:;!?\u061B\u061F\uFF1A\uFF1B\uFF01\uFF1F]", SPACED_MARKS),
          AFTER_OPENING,
          BEFORE_CLOSING,
          TAB,
          DOUBLED,
          missing("\\p{IsLatin}"),
          missing("\\p{IsCyrillic}"),
          missing("\\p{IsGreek}"),
          missing("\\p{IsArabic}"),
          missing("\\p{IsHebrew}"),
          missing("\\p{IsHangul}"));

  static final List<BlankRule> OF_MARKDOWN = List.of(ENDS);

  static final List<BlankRule> OF_NAMES = List.of(ENDS_OF_LINES, TAB, DOUBLED);

  private static BlankRule rule(String message, String place, String fix) {
    return new BlankRule(message, Pattern.compile(place), fix, Set.of());
  }

  /** A single mark with a blank after it; else it begins something, as in {@code .NET}. */
  private static BlankRule before(String mark, Set<String> exceptions) {
    String place =
        "(?<=[\\p{L}\\p{M}\\p{N}\\p{Pe}\\p{Pf}\"'\uFFFC\u2060])"
            + BLANK
            + "++(?="
            + mark
            + "(?:$|[\\s\\p{Pe}\\p{Pf}\"'\u2060]))";
    return new BlankRule("before", Pattern.compile(place), "", exceptions);
  }

  /**
   * Small letters on both sides of a comma, or a sentence's end and the next one's beginning.
   * Identifiers look so too, but stand in the source as well.
   */
  private static BlankRule missing(String script) {
    String small = "[" + script + "&&[^\\p{Lu}]&&\\p{L}]";
    String place =
        "(?<=" + small + "{3}[,\u060C])(?=" + small + "{3})"
            + "|(?<=[\\s,(]" + small + "{3,30}\\.)(?=\\p{Lu}" + small + "{1,30} )";
    return new BlankRule("missing", Pattern.compile(place), " ", OWN_WAYS);
  }
}
