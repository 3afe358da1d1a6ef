package org.errorcatalog.core.check;

import static org.errorcatalog.core.check.EndMark.EXCLAMATION;
import static org.errorcatalog.core.check.EndMark.NONE;
import static org.errorcatalog.core.check.EndMark.QUESTION;
import static org.errorcatalog.core.check.EndMark.STOP;
import static org.errorcatalog.core.check.EndMark.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text that ends in another way than its source. */
final class PunctuationDiffers implements Check {

  /** Languages that need no mark at the end. */
  private static final Set<String> WITHOUT_MARKS = Set.of("th", "lo", "km", "my");

  /** Languages in which a stop is as good, since words show a question and politeness calls. */
  private static final Set<String> CALM = Set.of("ja", "zh", "ko");

  @Override
  public CheckName name() {
    return CheckName.PUNCTUATION_DIFFERS;
  }

  @Override
  public List<Issue> check(Subject subject) {
    List<Issue> issues = new ArrayList<>(OpeningMarks.issues(subject));
    CheckedText source = subject.source();
    if (source != null && !source.markdown().isBlank() && !subject.text().markdown().isBlank()) {
      Ending wanted = Ending.of(source);
      Ending found = Ending.of(subject.text());
      if (differ(wanted, found, Words.language(subject.text().locale()))) {
        issues.add(issue(subject.text(), wanted, found));
      }
    }
    return issues;
  }

  private static boolean differ(Ending wanted, Ending found, String language) {
    if (wanted.mark() == found.mark() || wanted.mark() == UNKNOWN || found.mark() == UNKNOWN) {
      return false;
    }
    Set<EndMark> both = Set.of(wanted.mark(), found.mark());
    if (both.equals(Set.of(STOP, NONE))) {
      return wanted.plain() && found.plain() && !WITHOUT_MARKS.contains(language);
    }
    boolean calm = CALM.contains(language) && found.mark() == STOP;
    return !(calm && (wanted.mark() == QUESTION || wanted.mark() == EXCLAMATION))
        && !(WITHOUT_MARKS.contains(language) && found.mark() == NONE);
  }

  private Issue issue(CheckedText text, Ending wanted, Ending found) {
    String fix = found.isAsWritten(text) ? wanted.mark().in(Words.language(text.locale())) : null;
    return issue(wanted, found).fixedBy(fix);
  }

  private Issue issue(Ending wanted, Ending found) {
    if (found.mark() == NONE) {
      return at(found, "lost", wanted.shown());
    }
    return wanted.mark() == NONE
        ? at(found, "added", found.shown())
        : at(found, "other", wanted.shown(), found.shown());
  }

  private Issue at(Ending place, String message, String... marks) {
    String key = "punctuation-differs." + message;
    return Issue.at(name(), place.start(), place.end(), key, marks);
  }
}
