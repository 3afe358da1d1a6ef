package org.errorcatalog.core.check;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * A word of a prose, or what stands like one: an identifier, a number, a path.
 *
 * @param text in lower case, with ' for every apostrophe
 * @param start the offset of its first character in the text
 * @param end the offset past its last one
 * @param kind how it is written
 */
record Word(String text, int start, int end, Kind kind) {

  /** How a word is written. */
  enum Kind {
    /** As words in the middle of a sentence are, or in a script without capitals. */
    PLAIN,
    /** With a capital, as names and the first word of a sentence are. */
    CAPITALIZED,
    /** As nobody writes a word: with digits, signs or capitals inside. */
    THING
  }

  boolean isReadable() {
    return kind != Kind.THING;
  }

  boolean isLatin() {
    return UnicodeScript.of(text.codePointAt(0)) == UnicodeScript.LATIN;
  }

  static Word of(CharSequence written, int start, int end) {
    String text = written.toString().replace('\u2019', '\'');
    return new Word(text.toLowerCase(Locale.ROOT), start, end, kind(text));
  }

  private static Kind kind(String text) {
    boolean begins = true;
    boolean capitalized = Character.isUpperCase(text.codePointAt(0));
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      boolean joins = character == '-' || character == '\'';
      if (!joins && (!isLetter(character) || (Character.isUpperCase(character) && !begins))) {
        return Kind.THING;
      }
      begins = joins;
    }
    return capitalized ? Kind.CAPITALIZED : Kind.PLAIN;
  }

  static boolean isLetter(int character) {
    int type = Character.getType(character);
    return Character.isLetter(character)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
