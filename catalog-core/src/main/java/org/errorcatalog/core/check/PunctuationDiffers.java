package org.errorcatalog.core.check;

import static org.errorcatalog.core.check.EndMark.EXCLAMATION;
import static org.errorcatalog.core.check.EndMark.NONE;
import static org.errorcatalog.core.check.EndMark.QUESTION;
import static org.errorcatalog.core.check.EndMark.STOP;
import static org.errorcatalog.core.check.EndMark.UNKNOWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A text that ends in another way than its source. */
final class PunctuationDiffers implements Check {

  /** Languages that need no mark at the end. */
  private static final Set<String> WITHOUT_MARKS = Set.of("th", "lo", "km", "my");

  /** Languages in which a stop is as good as these, since words show a question or a call. */
  private static final Set<String> CALM = Set.of("ja", "zh", "ko");

  private static final Set<EndMark> CALMED = EnumSet.of(NONE, QUESTION, EXCLAMATION);

  @Override
  public CheckName name() {
    return CheckName.PUNCTUATION_DIFFERS;
  }

  @Override
  public List<Issue> check(Subject subject) {
    List<Issue> issues = new ArrayList<>(OpeningMarks.issues(subject));
    CheckedText source = subject.source();
    if (source != null && !source.markdown().isBlank() && !subject.text().markdown().isBlank()) {
      Ending wanted = source.ending();
      Ending found = subject.text().ending();
      if (differ(wanted, found, subject.text().language()) && !isUsual(found, subject, source)) {
        issues.add(issue(subject.text(), wanted, found));
      }
    }
    return issues;
  }

  /** Where most other translations end alike, it is the source that is odd. */
  private static boolean isUsual(Ending found, Subject subject, CheckedText source) {
    List<EndMark> others =
        subject.siblings().stream()
            .filter(each -> !each.locale().equals(source.locale()))
            .map(each -> each.ending().mark())
            .toList();
    return 2 * others.stream().filter(found.mark()::equals).count() > others.size();
  }

  private static boolean differ(Ending wanted, Ending found, String language) {
    if (wanted.mark() == found.mark() || wanted.mark() == UNKNOWN || found.mark() == UNKNOWN) {
      return false;
    }
    return switch (found.mark()) {
      case NONE -> !WITHOUT_MARKS.contains(language) && isMissed(wanted, found);
      case STOP ->
          !(CALM.contains(language) && CALMED.contains(wanted.mark())) && isTooMuch(wanted, found);
      default -> true;
    };
  }

  /** A sentence has a stop, and what looks like one may be a heading. */
  private static boolean isMissed(Ending wanted, Ending found) {
    return wanted.mark() != STOP || (wanted.isOfSentence() && found.isOfSentence());
  }

  /** A stop after a label is wrong, after a sentence it is not, whatever the source does. */
  private static boolean isTooMuch(Ending wanted, Ending found) {
    return wanted.mark() != NONE || (wanted.isOfLabel() && found.isOfLabel());
  }

  private Issue issue(CheckedText text, Ending wanted, Ending found) {
    String fix = found.isAsWritten(text) ? wanted.mark().in(text.language()) : null;
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
