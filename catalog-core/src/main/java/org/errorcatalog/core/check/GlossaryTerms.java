package org.errorcatalog.core.check;

import java.util.List;

/** Looks for terms of the source that a translation does not say as the glossary has them. */
final class GlossaryTerms implements Check {

  @Override
  public CheckName name() {
    return CheckName.GLOSSARY;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText source = subject.source();
    CheckedText text = subject.text();
    if (source == null || source.locale().equals(text.locale()) || text.markdown().isBlank()) {
      return List.of();
    }
    return subject.glossary().missing(read(source), read(text), text.locale()).stream()
        .map(
            it ->
                Issue.ofAll(
                    name(),
                    text,
                    "glossary.missing",
                    it.source(),
                    String.join(" / ", it.targets())))
        .distinct()
        .toList();
  }

  /** The signs of markup may stand in the middle of a word. */
  private static String read(CheckedText text) {
    return text.prose().characters().replace(String.valueOf(Prose.NOTHING), "");
  }
}
