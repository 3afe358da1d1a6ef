package org.errorcatalog.core.check;

import java.util.regex.Pattern;

/**
 * How a text ends.
 *
 * @param mark what it ends with
 * @param start the offset of the mark, or past the last character where there is none
 * @param end the offset past it
 * @param shown the mark as it is written
 * @param sentence all that is before it
 */
record Ending(EndMark mark, int start, int end, String shown, String sentence) {

  private static final String CLOSING = ")]}）］｝\"'”“’»›」』】》＂＇*_";

  private static final String QUOTES = "\"'‘’“”„«»‹›「」『』＂＇`";

  private static final Pattern LABEL = Pattern.compile("\\s*+[^\\s]++(?:\\s++[^\\s]++)?\\s*+");

  private static final Pattern SENTENCES =
      Pattern.compile("[.!?؟।۔;:](?=[\\s\"'”)\u2060]|$)|[。！？；：…\\n]");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)\\b(?:etc|inc|corp|ltd|co|no|vs|[a-z])\\z");

  static Ending of(CheckedText text) {
    String prose = text.prose().characters();
    String language = text.language();
    int last = beforeClosing(prose, prose.length());
    if (last < 0) {
      return new Ending(EndMark.NONE, 0, 0, "", "");
    }
    EndMark mark = EndMark.of(prose.charAt(last), language);
    if (mark == EndMark.NONE || mark == EndMark.UNKNOWN) {
      int end = beforeBlanks(prose, prose.length()) + 1;
      return new Ending(mark, end, end, "", prose.substring(0, end));
    }
    return of(prose, last, mark);
  }

  private static Ending of(String prose, int last, EndMark mark) {
    int start = last;
    while (start > 0 && prose.charAt(start - 1) == prose.charAt(last)) {
      start--;
    }
    boolean dots = mark == EndMark.STOP && last - start >= 2;
    if (isSpokenOf(prose, start, last)) {
      return new Ending(EndMark.UNKNOWN, last + 1, last + 1, "", prose);
    }
    String shown = prose.substring(start, last + 1);
    int from = beforeBlanks(prose, start) + 1;
    EndMark found = dots ? EndMark.ELLIPSIS : mark;
    return new Ending(found, from, last + 1, shown, prose.substring(0, from));
  }

  /** True where what is read there is what the Markdown has there. */
  boolean isAsWritten(CheckedText text) {
    return text.markdown()
        .substring(start, end)
        .equals(text.prose().characters().substring(start, end));
  }

  private static int beforeBlanks(String prose, int from) {
    int at = from - 1;
    while (at >= 0 && Prose.isBlank(prose.charAt(at))) {
      at--;
    }
    return at;
  }

  private static int beforeClosing(String prose, int from) {
    int at = from - 1;
    while (at >= 0 && (Prose.isBlank(prose.charAt(at)) || CLOSING.indexOf(prose.charAt(at)) >= 0)) {
      at--;
    }
    return at;
  }

  /** A mark between quotation marks is one that the text is about. */
  private static boolean isSpokenOf(String prose, int start, int last) {
    return start > 0
        && last + 1 < prose.length()
        && QUOTES.indexOf(prose.charAt(start - 1)) >= 0
        && QUOTES.indexOf(prose.charAt(last + 1)) >= 0;
  }

  /** True of a single one that ends with a word: it shows whether there should be a mark. */
  boolean isOfSentence() {
    return endsWithLetter()
        && !SENTENCES.matcher(sentence).find()
        && !ABBREVIATION.matcher(sentence).find();
  }

  /** True of a word or two, which are no sentence in any language that parts words. */
  boolean isOfLabel() {
    return isOfSentence() && LABEL.matcher(sentence).matches();
  }

  private boolean endsWithLetter() {
    int last = sentence.isEmpty() ? 0 : sentence.codePointBefore(sentence.length());
    return Word.isLetter(last);
  }
}
