package org.errorcatalog.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in running text.
 *
 * @param start the offset of its first character in the text
 * @param end the offset past its last one
 * @param value the same in all languages: digits without grouping, a point before decimals; hex and
 *     GUIDs in small letters
 */
record Figure(int start, int end, String value) {

  private static final String LETTER = "[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}_]";
  private static final String BLANKS = " \u00A0\u2009\u202F";

  /** Blank, times, blank, base. */
  private static final int LONGEST_UNIT = 4;

  /** Kana and Chinese characters, beside which names and numbers end. */
  private static final char FIRST_OF_EAST = 0x3000;

  private static final char LAST_OF_EAST = 0x9FFF;

  /** A number, or an identifier with digits in it, which is in no language. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<guid>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}+)"
              + "|(?<hex>0[xX][0-9A-Fa-f]{1,32}+)"
              + "|(?<name>"
              + LETTER
              + "[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}_\\p{Nd}]*+)"
              + "|(?<number>\\p{Nd}++(?:[.,'\u2019\uFF0E\uFF0C\u066B\u066C]\\p{Nd}++"
              + "|["
              + BLANKS
              + "]\\p{Nd}{3}+(?!\\p{Nd}))*+)(?<times>\\s?[万萬만億亿억])?+(?<base>\\s?[進进진])?+");

  /** In their order. */
  static List<Figure> in(CheckedText text) {
    if (!hasDigit(text.markdown())) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    String prose = text.prose().characters();
    Matcher token = TOKEN.matcher(prose).region(begin(prose), end(prose));
    while (token.find()) {
      if (token.group("number") != null) {
        addNumber(token, figures);
      } else if (token.group("name") == null) {
        String value = token.group().toLowerCase(Locale.ROOT);
        figures.add(new Figure(token.start(), token.end(), value));
      }
    }
    return figures;
  }

  private static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first of what may be a digit from there on in steps of one, forwards or backwards; -1 where
   * there is none.
   */
  private static int digit(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && !mayBeDigit(text.charAt(at))) {
      at += step;
    }
    return at < text.length() ? at : -1;
  }

  /** Where all that may belong to the first digit begins. */
  private static int begin(String prose) {
    int at = Math.max(0, digit(prose, 0, 1));
    while (at > 0 && !isBetween(prose.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where all that may belong to the last digit ends. */
  private static int end(String prose) {
    int at = Math.max(0, digit(prose, prose.length() - 1, -1));
    while (at < prose.length() && !isBetween(prose.charAt(at))) {
      at++;
    }
    return Math.min(prose.length(), at + LONGEST_UNIT);
  }

  private static boolean mayBeDigit(char c) {
    return Character.isDigit(c) || Character.isSurrogate(c);
  }

  /** True of what stands in no name, and behind no letter of a number. */
  private static boolean isBetween(char c) {
    return c == ' ' || (c >= FIRST_OF_EAST && c <= LAST_OF_EAST);
  }

  /** The base of a notation is a word in other languages. */
  private static void addNumber(Matcher token, List<Figure> figures) {
    String unit = token.group("times");
    if (token.group("base") != null) {
      return;
    }
    for (String value : new WrittenNumber(token.group("number")).values()) {
      String whole = unit == null ? value : times(value, unit.strip().charAt(0));
      figures.add(new Figure(token.start(), token.end(), whole));
    }
  }

  private static String times(String value, char unit) {
    int zeros = "万萬만".indexOf(unit) >= 0 ? 4 : 8;
    return new BigDecimal(value).movePointRight(zeros).stripTrailingZeros().toPlainString();
  }

  /** Up to twelve they are often written as words. */
  boolean isSmall() {
    return value.length() == 1 || value.equals("10") || value.equals("11") || value.equals("12");
  }

  /** Whether it has a word for its zeros, which need not be one word elsewhere. */
  boolean isRounded(CheckedText text) {
    return "万萬만億亿억".indexOf(text.markdown().charAt(end - 1)) >= 0;
  }
}
