package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.entry.EntryClass;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** A text in any locale, what it is compared with, and where checks find something in it. */
record Spoken(
    CheckedText text,
    @Nullable CheckedText source,
    List<CheckedText> others,
    Set<EntryClass> classes,
    Glossary glossary) {

  static Spoken in(String locale, String markdown) {
    CheckedText text = new CheckedText(locale, markdown);
    return new Spoken(text, null, List.of(), Set.of(), Glossary.NONE);
  }

  Spoken from(String locale, String markdown) {
    CheckedText original = new CheckedText(locale, markdown);
    return new Spoken(text, original, others, classes, glossary);
  }

  Spoken beside(String locale, String markdown) {
    Stream<CheckedText> more = Stream.of(new CheckedText(locale, markdown));
    List<CheckedText> all = Stream.concat(others.stream(), more).toList();
    return new Spoken(text, source, all, classes, glossary);
  }

  Spoken of(EntryClass only) {
    return new Spoken(text, source, others, Set.of(only), glossary);
  }

  Spoken with(Glossary terms) {
    return new Spoken(text, source, others, classes, terms);
  }

  List<Issue> issues(Check check) {
    List<CheckedText> siblings = Stream.concat(Stream.ofNullable(source), others.stream()).toList();
    return check.check(
        new Subject(
            UnitKind.TEXT,
            text,
            source,
            siblings,
            classes,
            List.of(),
            glossary,
            CheckSettings.USUAL));
  }

  /** The places that have issues. */
  List<String> places(Check check) {
    return issues(check).stream()
        .map(it -> text.markdown().substring(it.offset(), it.offset() + it.length()))
        .toList();
  }

  /** The arguments of the issues. */
  List<List<String>> arguments(Check check) {
    return issues(check).stream().map(Issue::arguments).toList();
  }
}
