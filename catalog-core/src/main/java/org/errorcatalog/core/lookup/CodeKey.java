package org.errorcatalog.core.lookup;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.errorcatalog.core.lookup.LookupException.Reason;

/** The form by which codes and names are found: upper case, blanks trimmed and runs of them one. */
final class CodeKey {

  private static final int LONGEST = 128;
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}\\p{Nd}_.+-]+( +[\\p{L}\\p{Nd}_.+-]+)*");
  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  private CodeKey() {}

  /** The key of what a reader wrote. */
  static String parse(String code) {
    String stripped = code.strip();
    if (stripped.length() > LONGEST || !CODE.matcher(stripped).matches()) {
      throw new LookupException(Reason.INVALID_CODE, Map.of("code", code));
    }
    return of(stripped);
  }

  static String of(String code) {
    return BLANKS.matcher(code.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
  }
}
