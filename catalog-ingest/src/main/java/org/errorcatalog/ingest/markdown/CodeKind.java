package org.errorcatalog.ingest.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/** The shapes that error codes have, the most telling first. */
public enum CodeKind {
  INTEGER("[+-]?\\d{1,12}"),
  HEX("0[xX]\\p{XDigit}{1,16}"),
  /** A prefix and a number: {@code AADSTS50011}, {@code ORA-00942}, {@code HR 8023042}. */
  PREFIXED("\\p{Upper}{2,12}[ _-]?\\d{2,12}\\p{Upper}?"),
  SQLSTATE("(?=.{0,4}\\d)[\\dA-Z]{5}"),
  /** Upper case with underscores. */
  CONSTANT("\\p{Upper}[\\p{Upper}\\d]*(?:_[\\p{Upper}\\d]+)++"),
  RANGE("\\d{1,9}[-\u2013]\\d{1,9}"),
  /** Any other single word that a program could have chosen. */
  NAME("\\p{Alpha}[\\w]*(?:[.:-][\\w]+)*+");

  private static final int LONGEST_INTEGER = 12;

  private final Pattern pattern;

  CodeKind(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** The kind of a code; empty where it has no shape of a code. */
  public static Optional<CodeKind> of(String code) {
    if (code.isEmpty() || code.length() > 128 || !mayFit(code)) {
      return Optional.empty();
    }
    for (CodeKind kind : values()) {
      if (kind.fits(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether the code has this shape, whatever other it may have too. */
  public boolean fits(String code) {
    return this == INTEGER ? isInteger(code) : pattern.matcher(code).matches();
  }

  /** Prose holds what no shape has, mostly after its first word. */
  private static boolean mayFit(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean fits = c == ' ' ? i + 1 < code.length() && isDigit(code.charAt(i + 1)) : isSign(c);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSign(char c) {
    return isDigit(c)
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || "_-+.:\u2013".indexOf(c) >= 0;
  }

  /** What most cells of codes hold, told without the pattern. */
  private static boolean isInteger(String code) {
    int from = code.startsWith("-") || code.startsWith("+") ? 1 : 0;
    for (int i = from; i < code.length(); i++) {
      if (!isDigit(code.charAt(i))) {
        return false;
      }
    }
    return code.length() > from && code.length() - from <= LONGEST_INTEGER;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the shape alone tells a code from a word. */
  public boolean isTelling() {
    return this != NAME;
  }
}
