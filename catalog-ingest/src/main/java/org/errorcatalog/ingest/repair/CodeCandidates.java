package org.errorcatalog.ingest.repair;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.entry.Code;
import org.errorcatalog.ingest.markdown.CodeCell;

/**
 * What a damaged code cell may have said. A candidate is a reading, not yet a repair: something
 * else has to speak for it too.
 */
final class CodeCandidates {

  private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]");
  private static final Pattern GROUPED =
      Pattern.compile(
          "\\D*?([+-]?\\d{1,3}+)((?:[.,'\u2019\u066C\\s\u00A0\u2009\u202F]\\d{3}+)++)\\D*+");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}+");

  /** Digits that a number was cut into, as a range, a date, a time or alternatives. */
  private static final Pattern PARTS =
      Pattern.compile("\\d{1,9}+(?:\\s?[-/:.,;]\\s?\\d{1,9}+){1,2}");

  private static final Pattern DECIMAL = Pattern.compile("(-?\\d{1,12}+)[.,]0{1,2}+");
  private static final Pattern LOOKALIKE = Pattern.compile("-?[\\dOolI|\u041E\u043E]{2,12}+");
  private static final Pattern LINK_NUMBER = Pattern.compile("(neg-?+)?(\\d{1,9}+)");
  private static final Pattern STATE = Pattern.compile("[0-9A-Z]{5}");
  private static final Pattern CUT_STATE = Pattern.compile("([0-9A-Z]{2})[^0-9A-Z]*+");
  private static final Pattern SHORT_STATE = Pattern.compile("\\d{1,4}");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{Alnum}]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern HEX =
      Pattern.compile(
          "[^\\p{Alnum}]*+(?:[0oO]?[xX\u00D7\u0425\u0445])?(\\p{XDigit}{4,16}+)[hH]?[^\\p{Alnum}]*+");

  /** Cyrillic letters that look like Latin ones, each above its double. */
  private static final String CYRILLIC =
      "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0405\u0406\u0423";

  private static final String LATIN = "ABEKMHOPCTSIY";
  private static final int LONGEST = 200;

  private CodeCandidates() {}

  /** The readings of a raw cell in a column of such codes, the likeliest first. */
  static List<CodeReading> of(String cell, CodeColumn column) {
    String text = DASH.matcher(normalized(CodeCell.text(cell))).replaceAll("-");
    Found found = new Found();
    if (text.length() <= LONGEST) {
      switch (column) {
        case INTEGERS, MIXED -> numbers(text, found);
        case SQLSTATES -> states(text, found);
        case HEX -> hex(text, found);
      }
    }
    return found.readings;
  }

  /** The numbers in the address that the cell links to. */
  static List<Code> linked(String cell) {
    List<Code> found = new ArrayList<>();
    CodeCell.target(cell)
        .map(target -> target.substring(target.lastIndexOf('/') + 1))
        .ifPresent(
            name -> {
              Matcher number = LINK_NUMBER.matcher(name);
              while (number.find()) {
                String sign = number.group(1) == null ? "" : "-";
                Code.parse(sign + number.group(2)).ifPresent(found::add);
              }
            });
    return found;
  }

  /** The number that a cell with several parts of it would be without what stands between. */
  static Optional<Code> joined(String cell) {
    String text = normalized(CodeCell.text(cell));
    return text.length() <= LONGEST && PARTS.matcher(text).matches()
        ? Code.parse(text.replaceAll("\\D", ""))
        : Optional.empty();
  }

  private static final class Found {

    private final List<CodeReading> readings = new ArrayList<>();

    void add(String code, boolean literal) {
      Code.parse(code)
          .filter(each -> readings.stream().noneMatch(other -> other.code().equals(each)))
          .ifPresent(each -> readings.add(new CodeReading(each, literal)));
    }
  }

  /** Full-width letters and the digits of every script become plain ones. */
  private static String normalized(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .strip()
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static void numbers(String text, Found found) {
    Matcher grouped = GROUPED.matcher(text);
    if (grouped.matches()) {
      found.add(grouped.group(1) + grouped.group(2).replaceAll("\\D", ""), true);
      return;
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (decimal.matches()) {
      found.add(decimal.group(1), false);
    }
    if (PARTS.matcher(text).matches()) {
      found.add(text.replaceAll("\\D", ""), false);
    }
    if (LOOKALIKE.matcher(text).matches()) {
      found.add(text.replaceAll("[oO\u041E\u043E]", "0").replaceAll("[lI|]", "1"), false);
    }
    Matcher number = NUMBER.matcher(text);
    if (number.find()) {
      String only = number.group();
      boolean single = !number.find();
      if (single && (found.readings.isEmpty() || only.equals(text))) {
        found.add(only, true);
      }
    }
  }

  private static void states(String text, Found found) {
    String upper = latin(text.toUpperCase(Locale.ROOT));
    String packed = NO_LETTER.matcher(upper).replaceAll("");
    Matcher state = STATE.matcher(packed);
    if (state.lookingAt()) {
      found.add(state.group(), true);
      found.add(state.group().replace('O', '0'), false);
    }
    if (packed.length() > 5 && Character.isDigit(packed.charAt(packed.length() - 1))) {
      found.add(packed.substring(packed.length() - 5), true);
    }
    Matcher cut = CUT_STATE.matcher(upper);
    if (cut.matches()) {
      found.add(cut.group(1) + "000", false);
    }
    if (SHORT_STATE.matcher(packed).matches()) {
      found.add("0".repeat(5 - packed.length()) + packed, false);
    }
    if (packed.length() == 4) {
      found.add(packed + "0", false);
    }
  }

  private static void hex(String text, Found found) {
    Matcher hex = HEX.matcher(latin(BLANKS.matcher(text).replaceAll("")));
    if (hex.matches()) {
      found.add("0x" + hex.group(1), true);
    }
  }

  private static String latin(String text) {
    StringBuilder latin = new StringBuilder(text);
    for (int i = 0; i < latin.length(); i++) {
      int at = CYRILLIC.indexOf(latin.charAt(i));
      if (at >= 0) {
        latin.setCharAt(i, LATIN.charAt(at));
      }
    }
    return latin.toString();
  }
}
