package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Characters that are written by name or number, between an ampersand and a semicolon. */
final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  /** As browsers take them: a number needs no semicolon, and may begin with zeros. */
  private static final Pattern LENIENT =
      Pattern.compile(
          "&(?:#[0-9]{1,99}+|#[xX][0-9a-fA-F]{1,99}+|[A-Za-z][A-Za-z0-9]{1,31}+(?=;));?+");

  private static final Pattern ZEROS = Pattern.compile("(?<=#[xX]?)0++(?=[0-9a-fA-F])");

  private static final Parser PARSER = Parser.builder().build();

  private Entities() {}

  /** The offset past the entity that begins there; the same offset where none does. */
  static int end(String text, int from) {
    if (text.charAt(from) != '&') {
      return from;
    }
    Matcher entity = ENTITY.matcher(text).region(from, text.length());
    return entity.lookingAt() ? entity.end() : from;
  }

  /** The character or two that it stands for; itself where nobody gave it a meaning. */
  static String meaning(String entity) {
    List<String> words = new ArrayList<>();
    Node document = PARSER.parse(entity);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.add(text.getLiteral());
          }
        });
    return words.isEmpty() ? entity : String.join("", words);
  }

  /** The text with all entities resolved, as a browser does it. */
  static String resolve(String text) {
    return text.indexOf('&') < 0
        ? text
        : LENIENT
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(meaning(strict(found.group()))));
  }

  private static String strict(String entity) {
    String closed = entity.endsWith(";") ? entity : entity + ";";
    return ZEROS.matcher(closed).replaceFirst("");
  }
}
