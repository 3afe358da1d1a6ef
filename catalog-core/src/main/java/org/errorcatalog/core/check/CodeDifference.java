package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.errorcatalog.core.check.Markup.Marked;

/** Code that only a text has, or only its source. */
record CodeDifference(Subject subject, CheckedText source) {

  private static final CheckName NAME = CheckName.MARKDOWN_STRUCTURE_DIFFERS;

  List<Issue> issues() {
    Comparison found =
        Comparison.of(subject, text -> code(text).map(CodeDifference::literal).toList());
    if (found.isEmpty()) {
      return List.of();
    }
    List<Marked> added = named(subject.text(), found.added());
    List<Marked> lost = named(source, found.lost());
    if (added.size() == 1 && lost.size() == 1) {
      return List.of(changed(added.get(0), lost.get(0)));
    }
    List<Issue> issues = new ArrayList<>();
    added.forEach(each -> issues.add(at(each, "code-added", literal(each))));
    lost.stream().map(this::missing).distinct().forEach(issues::add);
    return issues;
  }

  private static Stream<Marked> code(CheckedText text) {
    return text.markup().of(Code.class).stream();
  }

  private static String literal(Marked code) {
    return code.node() instanceof Code it ? it.getLiteral().strip() : "";
  }

  private static List<Marked> named(CheckedText text, Collection<String> literals) {
    Bag left = Bag.of(literals);
    return code(text).filter(each -> left.take(literal(each))).toList();
  }

  private Issue changed(Marked added, Marked lost) {
    return at(added, "code-changed", literal(added), literal(lost)).fixedBy(written(lost));
  }

  /** Where the words stand there once, they lack only the marks. */
  private Issue missing(Marked lost) {
    String words = literal(lost);
    String prose = subject.text().prose().characters();
    int at = words.isEmpty() ? -1 : prose.indexOf(words);
    if (at < 0 || prose.indexOf(words, at + 1) >= 0 || !isApart(prose, at, words.length())) {
      int end = prose.length();
      return Issue.at(NAME, end, end, "markdown-structure-differs.code-lost", words);
    }
    return Issue.at(
            NAME, at, at + words.length(), "markdown-structure-differs.code-unmarked", words)
        .fixedBy(written(lost));
  }

  private static boolean isApart(String prose, int at, int length) {
    boolean before = at > 0 && isLetter(prose.charAt(at - 1));
    return !before && (at + length == prose.length() || !isLetter(prose.charAt(at + length)));
  }

  private static boolean isLetter(char c) {
    return c == '_' || (c < '\u2E80' && Character.isLetterOrDigit(c));
  }

  private String written(Marked code) {
    return source.markdown().substring(code.start(), code.end());
  }

  private static Issue at(Marked place, String message, String... arguments) {
    return Issue.at(
        NAME, place.start(), place.end(), "markdown-structure-differs." + message, arguments);
  }
}
