package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** A Dutch text beside its English source, and what checks make of it. */
record Translated(CheckedText text, @Nullable CheckedText source, List<CheckedText> others) {

  static Translated of(String source, String text) {
    return new Translated(
        new CheckedText("nl-NL", text), new CheckedText("en-US", source), List.of());
  }

  static Translated withoutSource(String text, String... others) {
    return new Translated(new CheckedText("nl-NL", text), null, List.of()).beside(others);
  }

  /** The same with texts in other languages. */
  Translated beside(String... markdown) {
    return new Translated(
        text, source, Stream.of(markdown).map(each -> new CheckedText("fr-FR", each)).toList());
  }

  List<Issue> issues(Check check, String... untold) {
    List<CheckedText> siblings = Stream.concat(Stream.ofNullable(source), others.stream()).toList();
    Subject subject =
        new Subject(
            UnitKind.TEXT,
            text,
            source,
            siblings,
            Set.of(),
            List.of(untold),
            Glossary.NONE,
            CheckSettings.USUAL);
    return check.check(subject);
  }

  /** What is said, each as the last part of the message's key and its arguments. */
  List<String> said(Check check, String... untold) {
    return issues(check, untold).stream()
        .map(
            each ->
                each.message().substring(each.message().indexOf('.') + 1)
                    + " "
                    + String.join(" ", each.arguments()))
        .toList();
  }

  /** The text with all fixes applied. */
  String fixed(Check check) {
    List<Issue> issues = issues(check);
    String fixed = text.markdown();
    for (int i = issues.size() - 1; i >= 0; i--) {
      fixed = issues.get(i).fix() == null ? fixed : issues.get(i).applyTo(fixed);
    }
    return fixed;
  }
}
