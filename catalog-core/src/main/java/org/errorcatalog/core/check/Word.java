package org.errorcatalog.core.check;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.errorcatalog.core.language.LanguageDetection;

/**
 * A word of a prose, or what stands like one: an identifier, a number, a path.
 *
 * @param text in lower case, with ' for every apostrophe
 * @param start the offset of its first character in the text
 * @param end the offset past its last one
 * @param kind how it is written
 * @param isLatin whether it begins with a Latin letter
 */
record Word(String text, int start, int end, Kind kind, boolean isLatin) {

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

  static Word of(String written, int start, int end) {
    String text = written.replace('\u2019', '\'');
    String small = text.toLowerCase(Locale.ROOT);
    boolean latin = LanguageDetection.scriptOf(small.codePointAt(0)) == UnicodeScript.LATIN;
    return new Word(small, start, end, kind(text), latin);
  }

  /** What is in no language. */
  static Word thing(int start, int end) {
    return new Word(String.valueOf(Prose.THING), start, end, Kind.THING, false);
  }

  private static Kind kind(String text) {
    boolean begins = true;
    boolean capitalized = Character.isUpperCase(text.codePointAt(0));
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (character >= 'a' && character <= 'z') {
        begins = false;
        continue;
      }
      boolean joins = character == '-' || character == '\'';
      if (!joins && (!isLetter(character) || (Character.isUpperCase(character) && !begins))) {
        return Kind.THING;
      }
      begins = joins;
    }
    return capitalized ? Kind.CAPITALIZED : Kind.PLAIN;
  }

  static boolean isLetter(int character) {
    if (character < 0x80) {
      return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
    return switch (Character.getType(character)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
