package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;

/** The marks with which Spanish opens questions and exclamations. */
final class OpeningMarks {

  private static final String OPENING = "¿¡";
  private static final String CLOSING = "?!";

  private OpeningMarks() {}

  /** Those that close what nothing opened; none where the source is Spanish and has such too. */
  static List<Issue> issues(Subject subject) {
    CheckedText source = subject.source();
    List<Issue> issues = in(subject.text());
    return source != null && !in(source).isEmpty() ? List.of() : issues;
  }

  private static List<Issue> in(CheckedText text) {
    List<Issue> issues = new ArrayList<>();
    if (!text.language().equals("es")) {
      return issues;
    }
    String prose = text.prose().characters();
    boolean open = false;
    for (int at = 0; at < prose.length(); at++) {
      char c = prose.charAt(at);
      if (OPENING.indexOf(c) >= 0) {
        open = true;
      } else if (CLOSING.indexOf(c) >= 0 && closes(prose, at)) {
        if (!open) {
          issues.add(issue(c, at));
        }
        open = false;
      }
    }
    return issues;
  }

  private static Issue issue(char mark, int at) {
    String opening = OPENING.substring(CLOSING.indexOf(mark)).substring(0, 1);
    String closing = String.valueOf(mark);
    return Issue.at(
        CheckName.PUNCTUATION_DIFFERS,
        at,
        at + 1,
        "punctuation-differs.unopened",
        opening,
        closing);
  }

  /** True after a word and before a blank; elsewhere it is one that the text is about. */
  private static boolean closes(String prose, int at) {
    boolean ends = at + 1 == prose.length() || !Character.isLetterOrDigit(prose.charAt(at + 1));
    return at > 0 && Character.isLetter(prose.charAt(at - 1)) && ends;
  }
}
