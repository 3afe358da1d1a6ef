package org.errorcatalog.ingest.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a symbolic name from the text that it opens, as in {@code MissingSigningKey - Sign-in
 * failed}.
 *
 * @param name null where the text opens with none
 * @param text what is left of it; the name itself where there is nothing else
 */
public record SymbolicName(@Nullable String name, String text) {

  /** Two humps, or upper case with an underscore: a word of prose is neither. */
  private static final String NAME =
      "(?=\\w{1,128}+(?!\\w))"
          + "(\\p{Upper}\\w*\\p{Lower}\\w*\\p{Upper}\\w*|\\p{Upper}[\\p{Upper}\\d]*(?:_[\\p{Upper}\\d]+)+)";

  private static final Pattern OPENING =
      Pattern.compile(NAME + "(?:\\s+[-\u2013\u2014]\\s+(.+))?", Pattern.DOTALL);

  /** The name that the text opens with, and the rest. */
  public static SymbolicName in(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.matches()) {
      return new SymbolicName(null, text);
    }
    String rest = opening.group(2);
    return new SymbolicName(opening.group(1), rest == null ? text : rest.strip());
  }
}
