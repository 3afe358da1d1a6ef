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
    if (value.length() > LIMIT || !WELLFORMED.matcher(value).matches()) {
      throw new IllegalArgumentException("not a code: " + value);
    }
  }

  /** The code that somebody typed, with surrounding blanks cut; empty if it is none. */
  public static Optional<Code> parse(String typed) {
    if (typed.length() > 4 * LIMIT) {
      return Optional.empty();
    }
    String value = BLANKS.matcher(typed.strip()).replaceAll(" ");
    return value.length() <= LIMIT && WELLFORMED.matcher(value).matches()
        ? Optional.of(new Code(value))
        : Optional.empty();
  }

  /** What two codes that differ only in case have in common. */
  public String key() {
    return value.toUpperCase(Locale.ROOT);
  }
}
