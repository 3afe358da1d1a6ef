package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A way to have a blank where there should be none, or none where there should be one.
 *
 * @param message the last word of the message's key
 * @param place what is out of place, or what a blank is missing after
 * @param fix what belongs there, in which {@code $0} is what was there
 * @param exceptions languages that do it so
 */
record BlankRule(String message, Pattern place, String fix, Set<String> exceptions) {

  private static final String BLANK = "[ \u00A0\u202F]";
  private static final String NOT_AFTER_BLANK =
      ".,:;!?)\u060C\u061B\u061F\u3001\u3002\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F";

  private static final String NOT_BEFORE_BLANK = "(\uFF08";
  private static final String BLANK_AFTER = ",.\u060C";
  private static final String SPACE = "[\\s\u00A0\u202F]";

  /** Languages that put blanks elsewhere than between words. */
  private static final Set<String> OWN_WAYS = Set.of("th", "lo", "km", "my", "bo", "dz");

  /** The same, and those with a blank before marks of two parts. */
  private static final Set<String> SPACED_MARKS =
      Set.of("fr", "br", "th", "lo", "km", "my", "bo", "dz");

  private static final BlankRule TAB = rule("tab", "(?<!\\t)\\t++(?=\\S)", " ");

  private static final BlankRule DOUBLED =
      rule("doubled", first("(?<!" + SPACE + BLANK + ")") + BLANK + "++(?=\\S)", " ");

  /** What is in brackets in prose; with other signs it is code, which may have blanks there. */
  private static final String WORDS = "[^()\uFF08\uFF09|<>\\[\\]=*]{0,100}";

  private static final BlankRule AFTER_OPENING =
      rule(
          "inside",
          first("(?<=[(\uFF08]" + BLANK + ")(?<![:;=\\-][(\uFF08]" + BLANK + ")")
              + BLANK
              + ("*+(?=[^\\s()\uFF08\uFF09|<>\\[\\]=*\\\\]" + WORDS + "[)\uFF09])"),
          "");

  private static final BlankRule BEFORE_CLOSING =
      rule(
          "inside",
          first("(?<=[^\\s\u00A0\u202F(\uFF08]" + BLANK + ")")
              + ("(?<=[(\uFF08]" + WORDS + BLANK + ")")
              + BLANK
              + "*+(?=[)\uFF09])",
          "");

  /** Letters of scripts that have blanks between words, but no small letters. */
  private static final String UNCASED = "[\\p{L}&&[\u0590-\u08FF\uAC00-\uD7A3]]{2}";

  /**
   * Small letters on both sides of a comma, or a sentence's end and the next one's beginning.
   * Identifiers look so too, but stand in the source as well.
   */
  private static final BlankRule MISSING =
      new BlankRule(
          "missing",
          Pattern.compile(
              "[,.\u060C](?:(?<=\\p{Ll}{3},)(?=\\p{Ll}{3})"
                  + "|(?<=[\\s,(]\\p{Ll}{3,30}\\.)(?=\\p{Lu}\\p{Ll}{1,30} )"
                  + ("|(?<=" + UNCASED + "[,.\u060C])(?=" + UNCASED + "))")),
          "$0 ",
          OWN_WAYS);

  /** Of the Markdown of a text. */
  static final List<BlankRule> OF_MARKDOWN =
      List.of(
          rule("ends", SPACE + "(?<!" + SPACE + "{2})" + SPACE + "*+\\z|\\A" + SPACE + "++", ""));

  /** Of the lines of an entry's names. */
  static final List<BlankRule> OF_NAMES =
      List.of(rule("ends", "[ \t](?<![ \t]{2})[ \t]*+(?=\\n|\\z)|(?m)^[ \t]++", ""), TAB, DOUBLED);

  /** Of the prose of a text, the more telling first. */
  static final List<BlankRule> OF_PROSE =
      List.of(
          before("[.,\u060C\uFF0C\u3002\u3001]", OWN_WAYS),
          before("[:;!?\u061B\u061F\uFF1A\uFF1B\uFF01\uFF1F]", SPACED_MARKS),
          AFTER_OPENING,
          BEFORE_CLOSING,
          TAB,
          DOUBLED,
          MISSING);

  private static BlankRule rule(String message, String place, String fix) {
    return new BlankRule(message, Pattern.compile(place), fix, Set.of());
  }

  /** Looks around only where there is a blank, since that is dear. */
  private static String first(String condition) {
    return BLANK + condition;
  }

  /**
   * A single mark with a blank after it; else it begins something, as in {@code .NET}. Ratios have
   * blanks around their colon.
   */
  private static BlankRule before(String mark, Set<String> exceptions) {
    String place =
        first("(?<=[\\p{L}\\p{M}\\p{N}\\p{Pe}\\p{Pf}\"'\uFFFC\u2060]" + BLANK + ")")
            + ("(?!(?<=\\p{N}" + BLANK + ")" + BLANK + "*+:\\s\\p{N})")
            + BLANK
            + "*+(?="
            + mark
            + "(?:$|[\\s\\p{Pe}\\p{Pf}\"'\u2060]))";
    return new BlankRule("before", Pattern.compile(place), "", exceptions);
  }

  /** Whether Markdown begins or ends with a blank. */
  static boolean isAtEdge(String markdown) {
    return isEdge(markdown.charAt(0)) || isEdge(markdown.charAt(markdown.length() - 1));
  }

  private static boolean isEdge(char c) {
    return c == '\u00A0' || c == '\u202F' || Character.isWhitespace(c);
  }

  /** False of prose that none of its rules has anything to say of, which is nearly all. */
  static boolean mayApply(String prose) {
    char before = prose.isEmpty() ? ' ' : prose.charAt(0);
    for (int i = 1; i < prose.length(); i++) {
      char c = prose.charAt(i);
      if ((c == '\t' || !isOrdinary(before)) && isOdd(before, c)) {
        return true;
      }
      before = c;
    }
    return false;
  }

  /** True of nearly all characters, after which nothing is odd but a tab. */
  private static boolean isOrdinary(char c) {
    return (c > '.' && c < 0xA0)
        || (c > 0xA0 && c < 0x60C)
        || (c > 0x60C && c < 0x202F)
        || (c > 0x202F && c < 0xFF08);
  }

  private static boolean isOdd(char before, char c) {
    if (isBlank(before)) {
      return isBlank(c) || NOT_AFTER_BLANK.indexOf(c) >= 0;
    }
    return isBlank(c)
        ? NOT_BEFORE_BLANK.indexOf(before) >= 0 || c == '\t'
        : BLANK_AFTER.indexOf(before) >= 0 && Character.isLetter(c);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
  }

  /** What belongs in the place of what was found. */
  String mended(String found) {
    return fix.replace("$0", found);
  }
}
