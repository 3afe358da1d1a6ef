package org.errorcatalog.core.placeholder;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that placeholders have. Patterns of torn ones look at text with plain blanks and narrow
 * signs; all of them see through a backslash that keeps Markdown from reading a sign.
 *
 * @param next what follows its first sign, one of these; empty where that may be anything
 * @param meant how what was found is written when whole; nothing where it is none after all
 */
record Form(
    Style style, boolean whole, String next, Pattern pattern, Function<Matcher, String> meant) {

  private static final String ANY = "";
  private static final String DIGITS = "123456789";
  private static final String BLANKS_AND_DIGITS = " \t\n\u000B\f\r" + DIGITS;
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

  private static final String CONVERSION =
      "(?:(?:I64|I32|ll|hh|[lhwz])?(?:[diouxXeEfgGcpn]|[sS](?!\\s?_(?i:msg)|\\s_[A-Z]{2})))";
  private static final String SIZE = "(?:\\\\?\\*|\\d{0,4}+)(?:\\.(?:\\\\?\\*|\\d{1,4}+))?+";

  /** Letters right after a number and a percent sign are a word's: {@code 100%ig}. */
  private static final String NO_SHARE = "(?!(?<=\\d%)[a-z]{2})";

  /** Parts of a printf placeholder with blanks between, or without the point. */
  private static final String TORN =
      "%\\s?([-+#0]{0,3}+)\\s?(\\d{0,4}+)\\s?(\\.?)\\s?(\\\\?\\*|\\d{0,4}+)\\s?"
          + "((?i:S\\s?_\\s?MSG)|S\\s?_\\s?[A-Z]{2,10}+|I\\s?64|I\\s?32|ll|hh|[lhwz]|)\\s?"
          + "([diouxXeEfgGcsSpn]?)(?!\\p{L})";

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]{0,40}+";
  private static final String TAG =
      "(?i:a|b|blockquote|br|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|kbd|li|ol|p|pre|s|small"
          + "|span|strong|su[bp]|table|tbody|td|th|thead|tr|tt|u|ul)(?![\\p{L}\\p{N}_-])";
  private static final String WORDS = "[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.\\\\ -]{0,40}+";

  /** Those that begin with a percent sign; of several that fit the first one counts. */
  static final List<Form> PERCENT =
      List.of(
          whole(Style.PERCENT, "%", "%%"),
          new Form(
              Style.VARIABLE,
              true,
              LETTERS,
              Pattern.compile("%[A-Za-z_]\\w{2,30}+%(?![\\w.*#-])"),
              found -> found.group().toUpperCase(Locale.ROOT)),
          whole(Style.MESSAGE, DIGITS, "%[1-9]\\d?![-+#0]{0,3}+" + SIZE + CONVERSION + "!"),
          whole(Style.PRINTF, DIGITS, "%[1-9]\\d?\\$[-+#0]{0,3}+" + SIZE + CONVERSION),
          whole(
              Style.PRINTF,
              ANY,
              "%"
                  + NO_SHARE
                  + "[-+#0]{0,3}+"
                  + SIZE
                  + "(?:S\\\\?_[A-Z]{2,10}+|"
                  + CONVERSION
                  + ")"),
          torn(
              Style.MESSAGE,
              BLANKS_AND_DIGITS,
              "%\\s?[1-9]\\d?\\s?!\\s?[-+#0]{0,3}+\\s?(?:\\\\?\\*|\\d{0,4}+)\\s?"
                  + "(?:\\.\\s?(?:\\\\?\\*|\\d{1,4}+))?+\\s?"
                  + CONVERSION
                  + "\\s?!"),
          whole(Style.MESSAGE, DIGITS, "%[1-9](?![0-9A-Za-z$*%]|\\.[\\d*])"),
          new Form(
              Style.PRINTF, false, ANY, Pattern.compile("(?<!\\d\\s?)" + TORN), Form::conversion),
          torn(
              Style.MESSAGE,
              BLANKS_AND_DIGITS,
              "(?<!\\d\\s?)%\\s?[1-9](?![0-9A-Za-z$*%]|\\.[\\d*])"));

  static final List<Form> BRACE =
      List.of(
          whole(
              Style.BRACE,
              ANY,
              "\\$?\\{(?:\\d{1,2}(?:,-?\\d{1,3})?(?::[^{}\\s]{1,20}+)?|" + NAME + ")\\\\?\\}"),
          torn(Style.BRACE, ANY, "\\$?\\s?\\{\\s?(?:\\d{1,2}|" + NAME + ")\\s?\\\\?\\}"));

  static final List<Form> ANGLE =
      List.of(
          whole(Style.ANGLE, ANY, "<(?!" + TAG + ")" + WORDS + "(?<![ \\\\])\\\\?>"),
          torn(Style.ANGLE, ANY, "<\\s?(?!" + TAG + ")" + WORDS + "\\\\?>"));

  /** False where the text goes on in a way that this form does not. */
  boolean mayBeginAt(int at, String text) {
    return next.isEmpty() || (at + 1 < text.length() && next.indexOf(text.charAt(at + 1)) >= 0);
  }

  private static Form whole(Style style, String next, String pattern) {
    return new Form(style, true, next, Pattern.compile(pattern), found -> unescaped(found.group()));
  }

  private static Form torn(Style style, String next, String pattern) {
    return new Form(
        style, false, next, Pattern.compile(pattern), found -> trimmed(unescaped(found.group())));
  }

  private static String unescaped(String written) {
    return written.replace("\\", "");
  }

  /** Blanks within words stay, as in {@code < server name >}. */
  private static String trimmed(String torn) {
    return torn.replaceAll("(?<=[^\\p{L}\\p{N}])\\s|\\s(?=[^\\p{L}\\p{N}])|(?<=\\d)\\s", "");
  }

  /** What a torn printf placeholder was; nothing where it names no conversion. */
  private static String conversion(Matcher torn) {
    String precision = unescaped(torn.group(4));
    String point = precision.equals("*") || !torn.group(3).isEmpty() ? "." : "";
    String packed = torn.group(5).replaceAll("\\s", "");
    String length = packed.equalsIgnoreCase("S_MSG") ? "S_MSG" : packed;
    String conversion = torn.group(6);
    return conversion.isEmpty() && length.indexOf('_') < 0
        ? ""
        : "%" + torn.group(1) + torn.group(2) + point + precision + length + conversion;
  }
}
