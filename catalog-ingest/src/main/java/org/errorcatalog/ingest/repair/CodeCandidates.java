package org.errorcatalog.ingest.repair;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
      Pattern.compile("([+-]?\\d{1,3}+)((?:[.,'\u2019\\s\u00A0\u2009\u202F]\\d{3}+)++)\\D*+");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}+");
  private static final Pattern LINK_NUMBER = Pattern.compile("(neg-?+)?(\\d{1,9}+)");
  private static final Pattern STATE = Pattern.compile("[0-9A-Z]{5}");
  private static final Pattern CUT_STATE = Pattern.compile("([0-9A-Z]{2})[^0-9A-Z]*+");
  private static final Pattern SHORT_STATE = Pattern.compile("\\d{4}");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{Alnum}]+");
  private static final int LONGEST = 200;

  private CodeCandidates() {}

  /** The readings of a raw cell in a column of such codes, the likeliest first. */
  static List<Code> of(String cell, CodeColumn column) {
    String text = DASH.matcher(normalized(CodeCell.text(cell))).replaceAll("-");
    Set<String> found = new LinkedHashSet<>();
    if (text.length() <= LONGEST) {
      switch (column) {
        case INTEGERS, MIXED -> numbers(text, found);
        case SQLSTATES -> states(text, found);
        case HEX -> hex(text, found);
      }
    }
    return found.stream().flatMap(each -> Code.parse(each).stream()).toList();
  }

  /** The numbers in the address that the cell links to. */
  static List<Code> linked(String cell) {
    Set<String> found = new LinkedHashSet<>();
    CodeCell.target(cell)
        .map(target -> target.substring(target.lastIndexOf('/') + 1))
        .ifPresent(
            name -> {
              Matcher number = LINK_NUMBER.matcher(name);
              while (number.find()) {
                found.add((number.group(1) == null ? "" : "-") + number.group(2));
              }
            });
    return found.stream().flatMap(each -> Code.parse(each).stream()).toList();
  }

  /** Full-width digits and letters become plain ones. */
  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private static void numbers(String text, Set<String> found) {
    Matcher grouped = GROUPED.matcher(text);
    if (grouped.matches()) {
      found.add(grouped.group(1) + grouped.group(2).replaceAll("\\D", ""));
      return;
    }
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      found.add(number.group());
    }
    if (found.size() > 1) {
      found.clear();
    }
  }

  private static void states(String text, Set<String> found) {
    String upper = text.toUpperCase(Locale.ROOT);
    String packed = NO_LETTER.matcher(upper).replaceAll("");
    Matcher state = STATE.matcher(packed);
    if (state.lookingAt()) {
      found.add(state.group());
    }
    Matcher cut = CUT_STATE.matcher(upper);
    if (cut.matches()) {
      found.add(cut.group(1) + "000");
    }
    if (SHORT_STATE.matcher(packed).matches()) {
      found.add("0" + packed);
    }
  }

  private static void hex(String text, Set<String> found) {
    String packed = text.replaceAll("\\s+", "").replaceFirst("^[oO0][xX\u0425\u0445]", "0x");
    if (packed.matches("(?:0x)?\\p{XDigit}{4,16}")) {
      found.add(packed.startsWith("0x") ? packed : "0x" + packed);
    }
  }
}
