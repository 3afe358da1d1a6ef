package org.errorcatalog.ingest.cell;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shields what only looks like Markdown, before Markdown is parsed: the stars of printf
 * placeholders and of SQL, underscores of names and addresses, backslashes of paths. Emphasis that
 * a writer may have meant stays.
 */
final class Placeholders {

  private static final Pattern PRINTF =
      Pattern.compile(
          "%[-+#0-9.]*+\\*"
              + "|%[-+#0-9. ]*+\\*[-+#0-9.* ]*+(?:hh?+|ll?+|I64|I32|[zwtj])?+"
              + "(?:[diouxXeEfgGaAcCsSpn](?![A-Za-z])|S_)");
  private static final Pattern ADDRESS = Pattern.compile("https?+://[^\\s<>()\\[\\]\\\\\"'`|]*+");
  private static final Pattern SHARE =
      Pattern.compile(
          "\\\\\\\\[\\p{L}\\d_.$%<{][^\\s\\\\\"'|]*+(?:\\\\[\\p{L}\\d$%{][^\\s\\\\\"'|]*+)++");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:(?:\\\\[^\\s\\\\\"'|<>`:]*+)++");
  private static final Pattern SCHEME =
      Pattern.compile("<(?!(?i:https?|mailto):)[A-Za-z][A-Za-z0-9+.-]{1,31}:");
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\w++\\}");
  private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]]*+\\]:");

  private final String text;
  private final StringBuilder shielded;
  private final BitSet unclosed = new BitSet();

  private Placeholders(String text) {
    this.text = text;
    this.shielded = new StringBuilder(text);
  }

  /** The same text, as long as before, with shields. */
  static String shield(String text) {
    Placeholders placeholders = new Placeholders(text);
    placeholders.run();
    return placeholders.shielded.toString();
  }

  /** A single cell defines no links. */
  static String shieldDefinition(String text) {
    return DEFINITION.matcher(text).lookingAt() ? Shield.of('[') + text.substring(1) : text;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      at =
          switch (text.charAt(at)) {
            case '\\' -> backslash(at);
            case '`' -> code(at);
            case '%' -> printf(at);
            case '<' -> angle(at);
            case 'h' -> address(at);
            case ':' -> drive(at);
            case '*' -> stars(at);
            case '_' -> underscores(at);
            default -> at + 1;
          };
    }
  }

  private int backslash(int at) {
    Matcher share = SHARE.matcher(text).region(at, text.length());
    if (isWordStart(at) && share.lookingAt()) {
      return mark('\\', at, at + 2);
    }
    char next = charAt(at + 1);
    if (next == '%'
        || (next == '{' && Delimiter.isWord(charAt(at - 1)) && looksAt(TEMPLATE, at + 1))) {
      return mark('\\', at, at + 1);
    }
    return Delimiter.isAsciiPunctuation(next) ? at + 2 : at + 1;
  }

  /** A path whose backslashes are not doubled has none that escape. */
  private int drive(int at) {
    Matcher drive = DRIVE.matcher(text).region(Math.max(0, at - 1), text.length());
    boolean starts = at > 0 && !Character.isLetterOrDigit(charAt(at - 2));
    if (starts && drive.lookingAt() && !drive.group().contains("\\\\")) {
      mark('\\', at, drive.end());
    }
    return at + 1;
  }

  private boolean isWordStart(int at) {
    char before = charAt(at - 1);
    return before != '\\' && !Character.isLetterOrDigit(before) && before != '%' && before != '>';
  }

  /** A code span is past, and a lone backtick is just a character. */
  private int code(int at) {
    int end = endOfRun(at);
    int length = end - at;
    if (unclosed.get(length)) {
      return end;
    }
    for (int from = text.indexOf('`', end); from >= 0; from = text.indexOf('`', from)) {
      int to = endOfRun(from);
      if (to - from == length) {
        return to;
      }
      from = to;
    }
    unclosed.set(length);
    return end;
  }

  private int printf(int at) {
    Matcher printf = PRINTF.matcher(text).region(at, text.length());
    if (!printf.lookingAt() || charAt(printf.end()) == '*') {
      return at + 1;
    }
    return mark('*', at, printf.end());
  }

  private int angle(int at) {
    return looksAt(SCHEME, at) ? mark('<', at, at + 1) : at + 1;
  }

  private int address(int at) {
    Matcher address = ADDRESS.matcher(text).region(at, text.length());
    if (!address.lookingAt()) {
      return at + 1;
    }
    int end = address.end();
    while (charAt(end - 1) == '*' || charAt(end - 1) == '_') {
      end--;
    }
    mark('*', at, end);
    return mark('_', at, end);
  }

  private int stars(int at) {
    int end = endOfRun(at);
    return Delimiter.of(text, at, end).isEmphasis() ? end : mark('*', at, end);
  }

  private int underscores(int at) {
    int end = endOfRun(at);
    return Delimiter.of(text, at, end).isEmphasis() ? end : mark('_', at, end);
  }

  private int mark(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        shielded.setCharAt(i, Shield.of(c));
      }
    }
    return to;
  }

  private boolean looksAt(Pattern pattern, int at) {
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  private int endOfRun(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }
}
