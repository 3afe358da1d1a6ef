package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** What a unit says in a locale, what it is compared with, and what a check makes of it. */
record Spoken(
    UnitKind kind,
    CheckedText text,
    @Nullable CheckedText source,
    List<CheckedText> others,
    Set<EntryClass> classes,
    List<String> untold,
    Glossary glossary) {

  static Spoken in(String locale, String markdown) {
    return of(UnitKind.TEXT, new CheckedText(locale, markdown));
  }

  static Spoken dutch(String markdown) {
    return in("nl-NL", markdown);
  }

  static Spoken names(String names) {
    return of(UnitKind.ENTRY, new CheckedText(Translations.NO_LANGUAGE, names));
  }

  private static Spoken of(UnitKind kind, CheckedText text) {
    return new Spoken(kind, text, null, List.of(), Set.of(), List.of(), Glossary.NONE);
  }

  Spoken from(String locale, String markdown) {
    CheckedText original = new CheckedText(locale, markdown);
    return new Spoken(kind, text, original, others, classes, untold, glossary);
  }

  Spoken fromEnglish(String markdown) {
    return from("en-US", markdown);
  }

  Spoken beside(String locale, String markdown) {
    Stream<CheckedText> more = Stream.of(new CheckedText(locale, markdown));
    List<CheckedText> all = Stream.concat(others.stream(), more).toList();
    return new Spoken(kind, text, source, all, classes, untold, glossary);
  }

  Spoken of(EntryClass only) {
    return new Spoken(kind, text, source, others, Set.of(only), untold, glossary);
  }

  Spoken leavingUntold(String... suggestions) {
    return new Spoken(kind, text, source, others, classes, List.of(suggestions), glossary);
  }

  Spoken with(Glossary terms) {
    return new Spoken(kind, text, source, others, classes, untold, terms);
  }

  List<Issue> issues(Check check) {
    List<CheckedText> siblings = Stream.concat(Stream.ofNullable(source), others.stream()).toList();
    return check.check(
        new Subject(kind, text, source, siblings, classes, untold, glossary, CheckSettings.USUAL));
  }

  /** Each issue as the last part of its message's key and what stands in its place. */
  List<String> found(Check check) {
    return issues(check).stream()
        .map(it -> key(it) + " [" + it.place(text.markdown()) + "]")
        .toList();
  }

  /** Each issue as the last part of its message's key and its arguments. */
  List<String> said(Check check) {
    return issues(check).stream()
        .map(it -> key(it) + " " + String.join(" ", it.arguments()))
        .toList();
  }

  private static String key(Issue issue) {
    return issue.message().substring(issue.message().indexOf('.') + 1);
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
