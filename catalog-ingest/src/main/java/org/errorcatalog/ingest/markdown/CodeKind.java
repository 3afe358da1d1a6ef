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

  private final Pattern pattern;

  CodeKind(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** The kind of a code; empty where it has no shape of a code. */
  public static Optional<CodeKind> of(String code) {
    if (code.isEmpty() || code.length() > 128) {
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
  boolean fits(String code) {
    return pattern.matcher(code).matches();
  }

  /** Whether the shape alone tells a code from a word. */
  public boolean isTelling() {
    return this != NAME;
  }
}
