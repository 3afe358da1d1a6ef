package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** A text of any locale, alone or beside a source, and what one check makes of it. */
record Localized(UnitKind kind, CheckedText text, @Nullable CheckedText source) {

  static Localized of(String locale, String text) {
    return new Localized(UnitKind.TEXT, new CheckedText(locale, text), null);
  }

  static Localized names(String names) {
    return new Localized(UnitKind.ENTRY, new CheckedText("und", names), null);
  }

  Localized from(String locale, String markdown) {
    return new Localized(kind, text, new CheckedText(locale, markdown));
  }

  Localized fromEnglish(String markdown) {
    return from("en-US", markdown);
  }

  Subject subject() {
    List<CheckedText> siblings = Stream.ofNullable(source).toList();
    return new Subject(
        kind, text, source, siblings, Set.of(), List.of(), Glossary.NONE, CheckSettings.USUAL);
  }

  /** Each as the last part of the message's key and what stands in its place. */
  List<String> found(Check check) {
    return check.check(subject()).stream()
        .map(it -> it.message().replaceFirst(".*\\.", "") + " [" + it.place(text.markdown()) + "]")
        .toList();
  }

  /** The text with all fixes applied. */
  String fixed(Check check) {
    List<Issue> issues = check.check(subject());
    String fixed = text.markdown();
    for (int i = issues.size() - 1; i >= 0; i--) {
      fixed = issues.get(i).fix() == null ? fixed : issues.get(i).applyTo(fixed);
    }
    return fixed;
  }
}
