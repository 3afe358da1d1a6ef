package org.errorcatalog.core.check;

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
    return ALL;
  }

  @Override
  public List<Issue> check(Subject subject) {
    int longest = subject.settings().longest(subject.kind());
    CheckedText text = subject.text();
    CheckedText source = subject.source();
    if (isWithin(text, longest) || (source != null && length(source) > longest)) {
      return List.of();
    }
    String length = Integer.toString(length(text));
    return List.of(
        Issue.ofAll(name(), text, "length-limit.what", length, Integer.toString(longest)));
  }

  /** Markdown is never shorter than what is read of it. */
  private static boolean isWithin(CheckedText text, int longest) {
    return text.markdown().length() <= longest || length(text) <= longest;
  }

  /** In code points; what is in code is read too, a link's address is not. */
  private static int length(CheckedText text) {
    return (int) text.prose().characters().codePoints().filter(it -> it != Prose.NOTHING).count();
  }
}
