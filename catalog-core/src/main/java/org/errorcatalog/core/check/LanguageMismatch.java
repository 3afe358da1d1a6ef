package org.errorcatalog.core.check;

import java.util.List;

/** Looks for texts that are in another language than their locale says. */
final class LanguageMismatch implements Check {

  private final ForeignText foreign;

  LanguageMismatch(ForeignText foreign) {
    this.foreign = foreign;
  }

  @Override
  public CheckName name() {
    return CheckName.LANGUAGE_MISMATCH;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText text = subject.text();
    if (text.isSameAs(subject.source())) {
      return List.of();
    }
    return foreign.language(text).stream()
        .map(it -> Issue.ofAll(name(), text, "language-mismatch.whole", it, text.locale()))
        .toList();
  }
}
