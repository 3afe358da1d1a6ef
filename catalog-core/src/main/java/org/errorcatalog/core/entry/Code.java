package org.errorcatalog.core.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An error code as a vendor writes it: a number, maybe negative, hex, a SQLSTATE or a name.
 *
 * @param value 1 to 128 letters, digits and {@code _ - . +}, blanks inside only
 */
public record Code(String value) {

  /** The longest code, in characters; the database has the same limit. */
  public static final int LIMIT = 128;

  private static final Pattern WELLFORMED =
      Pattern.compile("[\\p{L}\\p{N}_.+-]+(?: [\\p{L}\\p{N}_.+-]+)*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public Code {
    if (value.length() > LIMIT || !isWellformed(value)) {
      throw new IllegalArgumentException("not a code: " + value);
    }
  }

  /** The code that somebody typed, with surrounding blanks cut; empty if it is none. */
  public static Optional<Code> parse(String typed) {
    if (typed.length() > 4 * LIMIT) {
      return Optional.empty();
    }
    String stripped = typed.strip();
    String value = isPlain(stripped) ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
    return value.length() <= LIMIT && isWellformed(value)
        ? Optional.of(new Code(value))
        : Optional.empty();
  }

  /** What two codes that differ only in case have in common. */
  public String key() {
    return hasNoLowerCase(value) ? value : value.toUpperCase(Locale.ROOT);
  }

  private static boolean isWellformed(String value) {
    return isPlain(value) || WELLFORMED.matcher(value).matches();
  }

  /** Nearly all codes are ASCII without blanks, and every row of a page asks. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !digit && c != '_' && c != '.' && c != '+' && c != '-') {
        return false;
      }
    }
    return !value.isEmpty();
  }

  private static boolean hasNoLowerCase(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) >= 'a') {
        return false;
      }
    }
    return true;
  }
}
