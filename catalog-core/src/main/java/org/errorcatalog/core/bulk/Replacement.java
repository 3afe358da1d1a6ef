package org.errorcatalog.core.bulk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.errorcatalog.core.text.Complaint;
import org.errorcatalog.core.text.InvalidChangeException;

/**
 * Words in the place of other words.
 *
 * @param find 1 to 200 characters, taken as they are
 * @param by at most 1,000 characters; empty takes the words out
 * @param wholeWords whether a part of a word is left alone
 * @param matchCase whether capitals count
 */
public record Replacement(String find, String by, boolean wholeWords, boolean matchCase) {

  private static final int LONGEST_FIND = 200;
  private static final int LONGEST_BY = 1_000;

  public Replacement {
    if (find.isBlank() || find.length() > LONGEST_FIND) {
      throw new InvalidChangeException(Complaint.FIND_LENGTH, LONGEST_FIND);
    }
    if (by.length() > LONGEST_BY) {
      throw new InvalidChangeException(Complaint.REPLACEMENT_TOO_LONG, LONGEST_BY);
    }
  }

  /** The text with the words replaced; the same where they do not occur. */
  public String in(String markdown) {
    return pattern().matcher(markdown).replaceAll(Matcher.quoteReplacement(by));
  }

  private Pattern pattern() {
    String quoted = Pattern.quote(find);
    return Pattern.compile(
        wholeWords
            ? edge("(?<!", find.codePointAt(0))
                + quoted
                + edge("(?!", find.codePointBefore(find.length()))
            : quoted,
        matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Beside a sign or a blank, any word may stand. */
  private static String edge(String look, int character) {
    return Character.isLetterOrDigit(character) ? look + "[\\p{L}\\p{N}_])" : "";
  }
}
