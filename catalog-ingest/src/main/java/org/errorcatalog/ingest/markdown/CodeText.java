package org.errorcatalog.ingest.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What codes look like to somebody who compares them as text. */
final class CodeText {

  private static final int LONGEST_NUMBER = 20;
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)\\]\\([^()\\[\\]]*+\\)");
  private static final Pattern MARKS = Pattern.compile("[*`\\\\]++");

  private CodeText() {}

  /** The cell without links, emphasis and escapes. */
  static String plain(String cell) {
    return Blanks.strip(MARKS.matcher(LINK.matcher(cell).replaceAll("$1")).replaceAll(""));
  }

  /** The text as a number with a plain sign and no leading zeros, if it is one. */
  static Optional<String> number(String text) {
    boolean minus = !text.isEmpty() && isMinus(text.charAt(0));
    String digits = minus ? text.substring(1) : text;
    boolean number =
        !digits.isEmpty()
            && digits.length() <= LONGEST_NUMBER
            && digits.chars().allMatch(c -> isDigit((char) c));
    return number ? Optional.of((minus ? "-" : "") + withoutZeros(digits)) : Optional.empty();
  }

  /** All digits of the text, without leading zeros. */
  static String digits(String text) {
    return withoutZeros(
        text.chars()
            .filter(c -> isDigit((char) c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining()));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\u2013' || c == '\u2012';
  }

  static String withoutZeros(String digits) {
    int from = 0;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.substring(from);
  }
}
