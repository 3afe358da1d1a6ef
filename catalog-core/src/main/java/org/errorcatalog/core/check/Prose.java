package org.errorcatalog.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.errorcatalog.core.check.Markup.Marked;

/**
 * What of a text is meant to be read. Exactly as long as the Markdown, so that an offset in one is
 * an offset in the other.
 *
 * @param characters the text; what is in no language (placeholders, code, addresses, HTML) is
 *     {@link #THING}s, and what nobody sees (the signs of markup, targets of links) is {@link
 *     #NOTHING}s, which are no boundaries of words
 */
record Prose(String characters) {

  /** Stands for something that is in no language: U+FFFC, object replacement character. */
  static final char THING = '\uFFFC';

  /** Stands for a sign of markup: U+2060, word joiner. */
  static final char NOTHING = '\u2060';

  /** Letters of scripts without blanks between words end an address, and so do their marks. */
  private static final String OF_ADDRESS =
      "[^\\s\u2060<>\"'\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}"
          + "\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\u201C\u201D]";

  /** Goes on over the backslash of an escape. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:(?:https?|ftp|mailto|file):|\\bwww\\.)(?:"
              + OF_ADDRESS
              + "++(?:\u2060(?=[_*~&#.\\-]))?+){1,100}+");

  private static final List<String> SCHEMES = List.of("http", "https", "ftp", "mailto", "file");
  private static final Pattern SITE = Pattern.compile("(?i)www\\.");
  private static final String ENDING = ".,;:!?*";

  private static final Pattern TAG = Pattern.compile("<[^<>]{1,1000}+>");

  /** True of what a reader sees as no more than a blank. */
  static boolean isBlank(char c) {
    return c == NOTHING || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static Prose of(CheckedText text) {
    String markdown = text.markdown();
    boolean bare = text.markup().isAllWords(markdown) && text.placeholders().isEmpty();
    return new Prose(withoutAddresses(bare ? markdown : read(text, markdown)));
  }

  private static String read(CheckedText text, String markdown) {
    char[] read = new char[markdown.length()];
    if (text.markup().nodes().isEmpty()) {
      markdown.getChars(0, read.length, read, 0);
    } else {
      Arrays.fill(read, NOTHING);
      text.markup().nodes().forEach(node -> write(node, markdown, read));
    }
    text.placeholders().forEach(it -> Arrays.fill(read, it.start(), it.end(), THING));
    keepLines(markdown, read);
    return String.valueOf(read);
  }

  private static String withoutAddresses(String all) {
    if (!mayHaveAddress(all)) {
      return all;
    }
    char[] read = all.toCharArray();
    Matcher address = ADDRESS.matcher(all);
    while (address.find()) {
      Arrays.fill(read, address.start(), end(address), THING);
    }
    return String.valueOf(read);
  }

  private static boolean mayHaveAddress(String all) {
    for (int colon = all.indexOf(':'); colon >= 0; colon = all.indexOf(':', colon + 1)) {
      if (endsScheme(all, colon)) {
        return true;
      }
    }
    return all.contains("www.") || (all.indexOf(':') >= 0 && SITE.matcher(all).find());
  }

  private static boolean endsScheme(String all, int colon) {
    for (String scheme : SCHEMES) {
      if (all.regionMatches(true, colon - scheme.length(), scheme, 0, scheme.length())) {
        return true;
      }
    }
    return false;
  }

  /** A mark after an address ends the sentence, and a bracket may close around both. */
  private static int end(Matcher address) {
    String found = address.group();
    String ending = found.indexOf('(') < 0 ? ENDING + ")]" : ENDING;
    int end = found.length();
    while (end > 1 && ending.indexOf(found.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.start() + end;
  }

  private static void keepLines(String markdown, char[] read) {
    for (int i = 0; i < read.length; i++) {
      if (markdown.charAt(i) == '\n') {
        read[i] = '\n';
      }
    }
  }

  private static void write(Marked marked, String markdown, char[] read) {
    Node node = marked.node();
    if (node instanceof Text words) {
      copy(words.getLiteral(), markdown, marked, read);
    } else if (node instanceof HtmlBlock) {
      copyBetweenTags(markdown, marked, read);
    } else if (marked.isCode() || node instanceof HtmlInline) {
      Arrays.fill(read, marked.start(), marked.end(), THING);
    } else if (node instanceof HardLineBreak) {
      Arrays.fill(read, marked.start(), marked.end(), ' ');
    }
  }

  /** What looks like a block of HTML may be a sentence that begins with a placeholder. */
  private static void copyBetweenTags(String markdown, Marked marked, char[] read) {
    markdown.getChars(marked.start(), marked.end(), read, marked.start());
    Matcher tag = TAG.matcher(markdown).region(marked.start(), marked.end());
    while (tag.find()) {
      Arrays.fill(read, tag.start(), tag.end(), THING);
    }
  }

  /** Puts each character where it is written, though escapes and entities are longer than it. */
  private static void copy(String literal, String markdown, Marked marked, char[] read) {
    int at = marked.start();
    int i = 0;
    if (marked.isWritten(literal, markdown)) {
      markdown.getChars(at, marked.end(), read, at);
      return;
    }
    while (i < literal.length() && at < marked.end()) {
      int after = Math.min(Entities.end(markdown, at), marked.end());
      String meant = after > at ? Entities.meaning(markdown.substring(at, after)) : "";
      if (!meant.isEmpty() && literal.startsWith(meant, i)) {
        meant.getChars(0, meant.length(), read, at);
        i += meant.length();
        at = after;
      } else {
        at += isEscape(markdown, at, marked.end(), literal.charAt(i)) ? 1 : 0;
        read[at++] = literal.charAt(i++);
      }
    }
  }

  private static boolean isEscape(String markdown, int at, int end, char meant) {
    return markdown.charAt(at) == '\\' && at + 1 < end && markdown.charAt(at + 1) == meant;
  }
}
