package org.errorcatalog.core.check.repetition;

import java.util.regex.Pattern;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.Issue;

/** A sample, by what its source and itself say. */
record Repeated(Sample sample, Gist source, Gist wording) {

  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final String STOPS = ".!?\u3002\uFF01\uFF1F\u0964\u061F\u06D4";

  static Repeated of(Sample sample) {
    return new Repeated(sample, Gist.of(sample.source()), Gist.of(sample.markdown()));
  }

  /** The source to the letter, apart from blanks and a period: signs may be what it speaks of. */
  static String sourceText(Sample sample) {
    String stripped = sample.source().strip();
    String text = isEvenlySpaced(stripped) ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether one blank stands wherever any stand, as nearly always. */
  private static boolean isEvenlySpaced(String text) {
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && blank)) {
        return false;
      }
      blank = c == ' ';
    }
    return true;
  }

  /** Whether it has more sentences than its source, which may have parted with its advice. */
  boolean saysMore() {
    return sentences(sample.markdown()) > sentences(sample.source());
  }

  private static long sentences(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
      boolean stop = STOPS.indexOf(text.charAt(i)) >= 0;
      boolean wide = text.charAt(i) >= '\u3000';
      count += stop && (last || wide) ? 1 : 0;
    }
    return Math.max(1, count);
  }

  Issue issue(CheckName check, String message, Repeated other) {
    int length = sample.markdown().length();
    return Issue.at(check, 0, length, message, other.sample().name());
  }
}
