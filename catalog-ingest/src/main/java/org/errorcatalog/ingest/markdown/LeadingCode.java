package org.errorcatalog.ingest.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that opens a line.
 *
 * @param kind what sort of code it looks like
 * @param apart whether marks or a colon or dash part it from the text, so that it is no part of a
 *     sentence
 * @param text what follows, without the parting marks
 */
record LeadingCode(String code, Kind kind, boolean apart, String text) {

  /** What codes look like in running text: less than in a column of codes, or any number is one. */
  enum Kind {
    NUMBER("-?\\d{3,10}"),
    HEX("0[xX]\\p{XDigit}{2,16}"),
    SQLSTATE("(?=[A-Z]*\\d)(?=\\d*[A-Z])[0-9A-Z]{5}"),
    PREFIXED("[A-Z]{2,12}[-_]?\\d{3,10}"),
    NAME("[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)++");

    private final Pattern shape;

    Kind(String shape) {
      this.shape = Pattern.compile(shape);
    }

    static Optional<Kind> of(String token) {
      for (Kind kind : values()) {
        if (kind.shape.matcher(token).matches()) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  private static final int ASCII = 128;
  private static final String MARKS = "*`";
  private static final String PARTING = ":-\u2013\u2014\uff1a";

  static Optional<LeadingCode> of(String line) {
    String text = Blanks.strip(line.replace("\\_", "_"));
    int from = marks(text, text.startsWith("[") ? 1 : 0);
    int to = from;
    while (to < text.length() && isCode(text.charAt(to))) {
      to++;
    }
    while (to > from && text.charAt(to - 1) == '-') {
      to--;
    }
    String token = text.substring(from, to);
    String marked = text.substring(0, from);
    int end = to;
    return Kind.of(token).flatMap(kind -> rest(marked, text.substring(end), token, kind));
  }

  private static Optional<LeadingCode> rest(String marked, String rest, String token, Kind kind) {
    int at = marks(rest, 0);
    if (marked.startsWith("[")) {
      int link = rest.startsWith("](", at) ? rest.indexOf(')', at) : -1;
      if (link < 0) {
        return Optional.empty();
      }
      at = marks(rest, link + 1);
    }
    int colon = at;
    while (colon < rest.length() && (isBlank(rest, colon) || isParting(rest, colon))) {
      colon++;
    }
    boolean parted = rest.substring(at, colon).chars().anyMatch(c -> PARTING.indexOf(c) >= 0);
    if (colon == at && at < rest.length()) {
      return Optional.empty();
    }
    boolean apart = at > 0 || parted || colon == rest.length();
    String left = rest.substring(colon);
    String text = at > 0 ? left : withoutMark(marked, left);
    return Optional.of(new LeadingCode(token, kind, apart, Blanks.strip(text)));
  }

  /** Marks that opened before the code and close somewhere in the text would dangle there. */
  private static String withoutMark(String marked, String text) {
    int at = marked.isEmpty() ? -1 : text.indexOf(marked);
    return at < 0 ? text : text.substring(0, at) + text.substring(at + marked.length());
  }

  private static int marks(String text, int from) {
    int at = from;
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isCode(char c) {
    return c < ASCII && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  private static boolean isBlank(String text, int at) {
    return Blanks.isBlank(text.substring(at, at + 1));
  }

  private static boolean isParting(String text, int at) {
    return PARTING.indexOf(text.charAt(at)) >= 0;
  }
}
