package org.errorcatalog.core.check;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** Blanks too many, too few or in the wrong place. */
final class Whitespace implements Check {

  @Override
  public CheckName name() {
    return CheckName.WHITESPACE;
  }

  @Override
  public Set<UnitKind> kinds() {
    return ALL;
  }

  @Override
  public List<Issue> check(Subject subject) {
    List<Issue> issues = new ArrayList<>();
    if (subject.text().markdown().isBlank()) {
      return issues;
    }
    if (subject.kind() == UnitKind.ENTRY) {
      add(issues, BlankRule.OF_NAMES, subject, CheckedText::markdown);
    } else {
      if (BlankRule.isAtEdge(subject.text().markdown())) {
        add(issues, BlankRule.OF_MARKDOWN, subject, CheckedText::markdown);
      }
      if (BlankRule.mayApply(subject.text().prose().characters())) {
        add(issues, BlankRule.OF_PROSE, subject, text -> text.prose().characters());
      }
    }
    issues.sort(Comparator.comparing(Issue::offset));
    return issues;
  }

  private void add(
      List<Issue> issues,
      List<BlankRule> rules,
      Subject subject,
      Function<CheckedText, String> characters) {
    String written = characters.apply(subject.text());
    for (BlankRule rule : rules) {
      if (!rule.exceptions().contains(subject.text().language())
          && rule.place().matcher(written).find()
          && !has(subject.source(), rule, characters)) {
        add(issues, rule, subject.text(), written);
      }
    }
  }

  /** True where the source does it too. */
  private static boolean has(
      @Nullable CheckedText source, BlankRule rule, Function<CheckedText, String> characters) {
    return source != null && rule.place().matcher(characters.apply(source)).find();
  }

  private void add(List<Issue> issues, BlankRule rule, CheckedText text, String characters) {
    Set<Integer> offsets = issues.stream().map(Issue::offset).collect(toSet());
    Matcher place = rule.place().matcher(characters);
    while (place.find()) {
      Issue issue =
          Issue.at(name(), place.start(), place.end(), "whitespace." + rule.message())
              .fixedBy(rule.mended(place.group()));
      boolean written = text.markdown().startsWith(place.group(), place.start());
      if (written && offsets.add(issue.offset())) {
        issues.add(issue);
      }
    }
  }
}
