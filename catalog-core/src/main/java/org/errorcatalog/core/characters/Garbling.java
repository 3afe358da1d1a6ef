package org.errorcatalog.core.characters;

import java.nio.charset.Charset;
import java.util.List;

/**
 * One way in which UTF-8 gets garbled: its bytes are taken for characters of a one-byte character
 * set. Character and byte map one to one, so that what is decoded here always garbles back into the
 * very same characters.
 */
final class Garbling {

  /** Where two sets read a run alike, the first one is named. */
  static final List<Garbling> ALL =
      List.of(
          new Garbling("Windows-1252", "windows-1252"),
          new Garbling("Mac Roman", "x-MacRoman"),
          new Garbling("Windows-1250", "windows-1250"),
          new Garbling("Windows-1251", "windows-1251"),
          new Garbling("code page 437", "IBM437"),
          new Garbling("Latin-1", "ISO-8859-1"));

  static final int NONE = -1;

  private static final int UPPER_HALF = 0x80;

  private final String name;
  private final byte[] bytes = new byte[Character.MAX_VALUE + 1];

  private Garbling(String name, String charset) {
    this.name = name;
    for (int value = UPPER_HALF; value <= 0xFF; value++) {
      bytes[character(value, Charset.forName(charset))] = (byte) value;
    }
  }

  /** As browsers do, a byte that the set leaves undefined is the control character of its value. */
  private static char character(int value, Charset charset) {
    char character = new String(new byte[] {(byte) value}, charset).charAt(0);
    return character == '\uFFFD' ? (char) value : character;
  }

  String name() {
    return name;
  }

  boolean isLead(char c) {
    return length(c) > 0;
  }

  boolean isContinuation(char c) {
    return (bytes[c] & 0xC0) == 0x80;
  }

  /** How many characters one character became that opens with this one; 0 if none opens so. */
  int length(char lead) {
    int value = bytes[lead] & 0xFF;
    if (value < 0xC2 || value > 0xF4) {
      return 0;
    }
    return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
  }

  /** The one character that stood here, or {@link #NONE}. */
  int decode(String text, int at) {
    int length = length(text.charAt(at));
    if (length == 0 || at + length > text.length()) {
      return NONE;
    }
    int codePoint = bytes[text.charAt(at)] & (0x7F >> length);
    for (int i = at + 1; i < at + length; i++) {
      if (!isContinuation(text.charAt(i))) {
        return NONE;
      }
      codePoint = (codePoint << 6) | (bytes[text.charAt(i)] & 0x3F);
    }
    return isStrict(codePoint, length) ? codePoint : NONE;
  }

  private static boolean isStrict(int codePoint, int length) {
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    return codePoint >= least && codePoint <= Character.MAX_CODE_POINT && !surrogate;
  }
}
