package org.errorcatalog.core.language;

import java.lang.Character.UnicodeScript;

/** The script of a character: at once where it is in a range that a script has for itself. */
final class ScriptRange {

  private ScriptRange() {}

  static UnicodeScript of(int c) {
    if (isIn(c, 0xC0, 0x24F) && c != 0xD7 && c != 0xF7) {
      return UnicodeScript.LATIN;
    }
    if (isIn(c, 0x410, 0x44F)) {
      return UnicodeScript.CYRILLIC;
    }
    if (isIn(c, 0x3041, 0x3096)) {
      return UnicodeScript.HIRAGANA;
    }
    if (isIn(c, 0x30A1, 0x30FA)) {
      return UnicodeScript.KATAKANA;
    }
    if (isIn(c, 0x4E00, 0x9FA5)) {
      return UnicodeScript.HAN;
    }
    return isIn(c, 0xAC00, 0xD7A3) ? UnicodeScript.HANGUL : UnicodeScript.of(c);
  }

  private static boolean isIn(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
