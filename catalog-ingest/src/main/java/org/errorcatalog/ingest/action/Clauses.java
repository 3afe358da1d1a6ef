package org.errorcatalog.ingest.action;

import java.lang.Character.UnicodeScript;

/** Where a clause, or a link that nothing separates from the sentence before it, may begin. */
final class Clauses {

  private Clauses() {}

  static boolean mayBegin(String line, int at) {
    char before = at == 0 ? '\0' : line.charAt(at - 1);
    if (before > ' ') {
      return before == '，' || before == '；';
    }
    return before == ' '
        ? isAfterComma(line, at - 1) || isLink(line, at)
        : before >= '\t' && before <= '\r' && isLink(line, at);
  }

  private static boolean isAfterComma(String line, int at) {
    return at > 0 && (line.charAt(at - 1) == ',' || line.charAt(at - 1) == ';');
  }

  private static boolean isLink(String line, int at) {
    if (!line.startsWith("[", at) || at + 1 == line.length()) {
      return false;
    }
    int first = line.codePointAt(at + 1);
    return Character.getType(first) == Character.UPPERCASE_LETTER
        || UnicodeScript.of(first) == UnicodeScript.HAN;
  }
}
