package org.errorcatalog.ingest.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that opens with hashes.
 *
 * @param index of its line in the body, from 0
 * @param slug its first anchor, which translations leave alone; else made of its text
 * @param text without hashes and anchors
 */
record Heading(int index, int level, String slug, String text) {

  private static final Pattern ANCHOR =
      Pattern.compile(
          "<a\\s++(?:name|id)\\s*+=\\s*+[\"']?+([^\"'<>]*+)[\"']?+[^<>]*+>(?:\\s*+</a>)?+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT_ERRORS =
      Pattern.compile(
          "error|exception|(?<!de)fault|failure|(?:status|response|result|return)-code|sqlstate");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}_]++");
  private static final Pattern COUNTED = Pattern.compile("-\\d{1,2}$");
  private static final int DEEPEST = 6;
  private static final int INDENT = 3;

  static Optional<Heading> at(int index, String line) {
    int from = Outline.indent(line);
    int to = from;
    while (to < line.length() && line.charAt(to) == '#') {
      to++;
    }
    boolean opens = from <= INDENT && to > from && to - from <= DEEPEST && blankOrEnd(line, to);
    return opens ? Optional.of(of(index, to - from, line.substring(to))) : Optional.empty();
  }

  private static Heading of(int index, int level, String rest) {
    Matcher anchor = ANCHOR.matcher(rest);
    String named = anchor.find() ? anchor.group(1) : "";
    String text = withoutClosingHashes(anchor.replaceAll("").strip());
    return new Heading(index, level, named.isBlank() ? slug(text) : lower(named), text);
  }

  /** The slug without the number that tells it from its namesakes on the page. */
  String name() {
    return COUNTED.matcher(slug).replaceFirst("");
  }

  boolean isAboutErrors() {
    return ABOUT_ERRORS.matcher(slug).find();
  }

  private static String slug(String text) {
    return lower(NO_LETTERS.matcher(text).replaceAll(" ").strip().replace(' ', '-'));
  }

  private static String withoutClosingHashes(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closing = end < text.length() && (end == 0 || text.charAt(end - 1) == ' ');
    return closing ? text.substring(0, end).strip() : text;
  }

  private static boolean blankOrEnd(String line, int at) {
    return at == line.length() || Character.isWhitespace(line.charAt(at));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
