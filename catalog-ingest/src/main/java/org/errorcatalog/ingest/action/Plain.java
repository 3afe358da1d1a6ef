package org.errorcatalog.ingest.action;

import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence as cues see it: in small letters, without markup, addresses and outer marks. */
final class Plain {

  private static final Pattern TARGET = Pattern.compile("\\]\\([^()\\s]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\]()<>]+");
  private static final Pattern SIGNS = Pattern.compile("[\\[\\]*`\\\\]");
  private static final Pattern BLANKS = Pattern.compile("\\s\\s*+");
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
    plain = SIGNS.matcher(plain).replaceAll("").replace('’', '\'');
    return stripped(BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" "));
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
