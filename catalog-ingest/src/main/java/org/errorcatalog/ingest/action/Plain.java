package org.errorcatalog.ingest.action;

import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence as cues see it: in small letters, without markup, addresses and outer marks. */
final class Plain {

  private static final Pattern TARGET = Pattern.compile("\\]\\([^()\\s]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\]()<>]+");
  private static final String OUTER = " .。．!！¡?？؟¿।\"'«»„“”‘’()（）「」『』【】<>-–—・•:：";

  private Plain() {}

  static String of(String sentence) {
    String plain = sentence;
    if (plain.indexOf(']') >= 0) {
      plain = TARGET.matcher(plain).replaceAll("]");
    }
    if (plain.contains("://")) {
      plain = ADDRESS.matcher(plain).replaceAll("");
    }
    return stripped(withoutSigns(plain).toLowerCase(Locale.ROOT));
  }

  /** With one blank where there are several, and with straight apostrophes. */
  private static String withoutSigns(String text) {
    char[] plain = text.toCharArray();
    int length = 0;
    boolean afterBlank = false;
    for (char c : plain) {
      boolean blank = isBlank(c);
      if (blank ? !afterBlank : !isSign(c)) {
        plain[length++] = blank ? ' ' : c == '’' ? '\'' : c;
        afterBlank = blank;
      }
    }
    return new String(plain, 0, length);
  }

  private static boolean isSign(char c) {
    return c <= '`' && (c == '[' || c == ']' || c == '*' || c == '`' || c == '\\');
  }

  private static boolean isBlank(char c) {
    return c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r'));
  }

  private static String stripped(String plain) {
    int start = 0;
    int end = plain.length();
    while (start < end && OUTER.indexOf(plain.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && OUTER.indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(start, end);
  }
}
