package org.errorcatalog.core.lookup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The syntax of BCP 47: which strings are language tags (RFC 5646 §2.1) or ranges (RFC 4647 §2.1).
 */
final class LanguageTag {

  private static final int LONGEST = 128;

  private static final Pattern RANGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*");

  private static final Pattern PRIVATE_USE = Pattern.compile("[xX](?:-[A-Za-z0-9]{1,8})+");

  private static final Pattern LANGTAG =
      Pattern.compile(
          "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4}|[A-Za-z]{5,8})"
              + "(?:-[A-Za-z]{4})?"
              + "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
              + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
              + "(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*"
              + "(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?");

  /** The grandfathered tags that the grammar does not cover; the regular ones it does. */
  private static final Set<String> IRREGULAR =
      Set.of(
          "en-gb-oed",
          "i-ami",
          "i-bnn",
          "i-default",
          "i-enochian",
          "i-hak",
          "i-klingon",
          "i-lux",
          "i-mingo",
          "i-navajo",
          "i-pwn",
          "i-tao",
          "i-tay",
          "i-tsu",
          "sgn-be-fr",
          "sgn-be-nl",
          "sgn-ch-de");

  private LanguageTag() {}

  static boolean isWellFormed(String tag) {
    return tag.length() <= LONGEST
        && (LANGTAG.matcher(tag).matches()
            || PRIVATE_USE.matcher(tag).matches()
            || IRREGULAR.contains(folded(tag)));
  }

  static boolean isRange(String range) {
    return range.length() <= LONGEST && RANGE.matcher(range).matches();
  }

  static String folded(String tag) {
    return tag.toLowerCase(Locale.ROOT);
  }

  /** Whether the folded tag is the folded range or begins with its subtags (RFC 4647 §3.3.1). */
  static boolean covers(String range, String tag) {
    return tag.startsWith(range)
        && (tag.length() == range.length() || tag.charAt(range.length()) == '-');
  }
}
