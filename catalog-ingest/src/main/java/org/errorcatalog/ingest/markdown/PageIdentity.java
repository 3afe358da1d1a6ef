package org.errorcatalog.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which error a page is about by its own heading and title on the one side, by its file's name on
 * the other. A file's name has no room for a sign, so there only the digits count.
 *
 * @param heading the page's own heading, empty where it has none
 * @param titled numbers in heading and title, with sign, without leading zeros
 * @param named numbers in the file's name, without sign
 */
record PageIdentity(String heading, String title, List<String> titled, List<String> named) {

  static PageIdentity of(String heading, String title, String path) {
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    List<String> titled = numbers(heading + " | " + title, true);
    return new PageIdentity(heading.strip(), title.strip(), titled, numbers(file, false));
  }

  /** Whether heading or title say exactly this number, or consist of this name. */
  boolean says(String code) {
    return CodeText.number(code).map(titled::contains).orElseGet(() -> consistsOf(code));
  }

  boolean isNamed(String number) {
    return named.contains(CodeText.digits(number));
  }

  /** The one number that heading or title, and the file's name, have in common. */
  Optional<String> agreed() {
    return only(titled.stream().filter(this::isNamed).toList());
  }

  Optional<String> onlyTitled() {
    return only(titled);
  }

  boolean isSilent() {
    return titled.isEmpty() && named.isEmpty();
  }

  /** Whether the page's heading is one word with a number, as {@code ACME_1234}. */
  boolean isBareCode() {
    return !heading.isEmpty()
        && heading.codePoints().noneMatch(Character::isWhitespace)
        && heading.codePoints().anyMatch(Character::isDigit);
  }

  private boolean consistsOf(String code) {
    return opensWith(heading, code) || opensWith(title, code);
  }

  private static boolean opensWith(String text, String code) {
    return !code.isEmpty()
        && text.regionMatches(true, 0, code, 0, code.length())
        && (text.length() == code.length()
            || Character.isWhitespace(text.charAt(code.length()))
            || text.charAt(code.length()) == ':');
  }

  private static Optional<String> only(List<String> numbers) {
    return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
  }

  private static List<String> numbers(String text, boolean signed) {
    List<String> numbers = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && CodeText.isDigit(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        String number = CodeText.withoutZeros(text.substring(from, at));
        numbers.add(signed && hasSign(text, from) ? "-" + number : number);
      } else {
        at++;
      }
    }
    return numbers.stream().distinct().toList();
  }

  /** A hyphen behind a letter or digit joins two words; behind anything else it is a sign. */
  private static boolean hasSign(String text, int from) {
    return from > 0
        && CodeText.isMinus(text.charAt(from - 1))
        && (from == 1 || !Character.isLetterOrDigit(text.charAt(from - 2)));
  }
}
