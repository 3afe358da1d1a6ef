package org.errorcatalog.core.characters;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.COMMON;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.INHERITED;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.ORIYA;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How many letters of each script a text has. */
final class Scripts {

  private static final Set<UnicodeScript> USUAL =
      EnumSet.of(
          COMMON,
          INHERITED,
          LATIN,
          GREEK,
          CYRILLIC,
          HAN,
          HIRAGANA,
          KATAKANA,
          HANGUL,
          BOPOMOFO,
          ARMENIAN,
          GEORGIAN,
          HEBREW,
          ARABIC,
          DEVANAGARI,
          BENGALI,
          GURMUKHI,
          GUJARATI,
          ORIYA,
          TAMIL,
          TELUGU,
          KANNADA,
          MALAYALAM,
          SINHALA,
          THAI,
          LAO,
          KHMER,
          MYANMAR,
          ETHIOPIC);

  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);

  static boolean isUsual(int c) {
    return USUAL.contains(UnicodeScript.of(c));
  }

  /** The script of a letter; those of Chinese, Japanese and Korean stand together and are one. */
  static UnicodeScript of(int c) {
    if (c == 'µ') {
      return GREEK;
    }
    if (c == 'ー') {
      return HAN;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> HAN;
      default -> script;
    };
  }

  void add(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        letters.merge(of(c), 1, Integer::sum);
      }
    }
  }

  boolean has(UnicodeScript script) {
    return letters.containsKey(script);
  }
}
