package org.errorcatalog.ingest.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes literal text as Markdown. */
enum Escapes {
  /** What is markup by itself; stars and underscores mostly are not. */
  FEW,
  /** Also every star and backslash, and underscores outside of words. */
  EMPHASIS,
  /** Whatever might be markup. */
  ALL;

  private static final Pattern BLOCK_START =
      Pattern.compile("(?:[-+*](?= |$)|#{1,6}+(?= |$)|>|~{3}|[-*_=][-*_= ]*+$|\\|)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?=[.)](?: |$))");
  private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]]*+\\]:");
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\w{1,9}+|\\w{1,40}+);");

  /**
   * The text with escapes.
   *
   * @param opens whether a paragraph begins with it
   * @param beforeLink whether a link follows
   */
  String escape(String text, boolean opens, boolean beforeLink) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    int at = opens ? start(text, escaped) : 0;
    for (; at < text.length(); at++) {
      if (needsEscape(text, at, beforeLink)) {
        escaped.append('\\');
      }
      escaped.append(text.charAt(at));
    }
    return escaped.toString();
  }

  private static int start(String text, StringBuilder escaped) {
    if (BLOCK_START.matcher(text).lookingAt() || DEFINITION.matcher(text).lookingAt()) {
      escaped.append('\\').append(text.charAt(0));
      return 1;
    }
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()) {
      escaped.append(number.group()).append('\\').append(text.charAt(number.end()));
      return number.end() + 1;
    }
    return 0;
  }

  private boolean needsEscape(String text, int at, boolean beforeLink) {
    boolean last = at + 1 == text.length();
    char next = last ? ' ' : text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '\\' -> this != FEW || last || Delimiter.isAsciiPunctuation(next);
      case '`' -> true;
      case '<' -> this == ALL || opensTag(next);
      case '&' -> this == ALL || ENTITY.matcher(text).region(at, text.length()).lookingAt();
      case '*' -> this != FEW;
      case '_' -> this != FEW && !(at > 0 && isName(text.charAt(at - 1)) && isName(next));
      case '[' -> this == ALL;
      case ']' -> this == ALL || next == '(';
      case '!' -> last && beforeLink;
      default -> false;
    };
  }

  private static boolean opensTag(char next) {
    return Delimiter.isWord(next) || "/!?_$%{".indexOf(next) >= 0;
  }

  private static boolean isName(char c) {
    return Delimiter.isWord(c);
  }
}
