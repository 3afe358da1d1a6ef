package org.errorcatalog.core.check;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
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

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?|ftp|mailto|file):[^\\s<>\"'\\p{IsHan}\\p{IsHiragana}]++");

  static Prose of(CheckedText text) {
    String markdown = text.markdown();
    char[] read = new char[markdown.length()];
    if (text.markup().nodes().isEmpty()) {
      markdown.getChars(0, read.length, read, 0);
    } else {
      Arrays.fill(read, NOTHING);
      text.markup().nodes().forEach(node -> write(node, markdown, read));
    }
    Matcher address = ADDRESS.matcher(String.valueOf(read));
    while (address.find()) {
      Arrays.fill(read, address.start(), address.end(), THING);
    }
    text.placeholders().forEach(it -> Arrays.fill(read, it.start(), it.end(), THING));
    keepLines(markdown, read);
    return new Prose(String.valueOf(read));
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
    } else if (isThing(node)) {
      Arrays.fill(read, marked.start(), marked.end(), THING);
    } else if (node instanceof HardLineBreak) {
      Arrays.fill(read, marked.start(), marked.end(), ' ');
    }
  }

  private static boolean isThing(Node node) {
    return node instanceof Code
        || node instanceof HtmlInline
        || node instanceof HtmlBlock
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock;
  }

  /** Puts each character where it is written, though escapes and entities are longer than it. */
  private static void copy(String literal, String markdown, Marked marked, char[] read) {
    int at = marked.start();
    for (int i = 0; i < literal.length() && at < marked.end(); i++) {
      char c = literal.charAt(i);
      if (markdown.charAt(at) == '\\' && at + 1 < marked.end() && markdown.charAt(at + 1) == c) {
        at++;
      }
      read[at] = c;
      at = markdown.charAt(at) == '&' ? afterEntity(markdown, at, marked.end(), c) : at + 1;
    }
  }

  private static int afterEntity(String markdown, int at, int end, char meant) {
    int close = markdown.indexOf(';', at);
    boolean entity = close > at + 1 && close < end && Entity.isEntity(markdown, at, close);
    return entity || meant != '&' ? Math.max(at, close) + 1 : at + 1;
  }

  private static final class Entity {
    private static final Pattern NAME =
        Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    static boolean isEntity(String text, int from, int close) {
      return NAME.matcher(text).region(from, close + 1).matches();
    }
  }
}
