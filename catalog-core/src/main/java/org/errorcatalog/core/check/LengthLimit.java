package org.errorcatalog.core.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.errorcatalog.core.text.UnitKind;

/** More than a reader or a screen takes. */
final class LengthLimit implements Check {

  @Override
  public CheckName name() {
    return CheckName.LENGTH_LIMIT;
  }

  @Override
  public Set<UnitKind> kinds() {
    return EnumSet.allOf(UnitKind.class);
  }

  @Override
  public List<Issue> check(Subject subject) {
    int longest = subject.settings().longest(subject.kind());
    CheckedText text = subject.text();
    CheckedText source = subject.source();
    if (length(text) <= longest || (source != null && length(source) > longest)) {
      return List.of();
    }
    String length = Integer.toString(length(text));
    return List.of(
        Issue.ofAll(name(), text, "length-limit.what", length, Integer.toString(longest)));
  }

  /** In code points; what is in code is read too, a link's address is not. */
  private static int length(CheckedText text) {
    return (int) text.prose().characters().codePoints().filter(it -> it != Prose.NOTHING).count();
  }
}
