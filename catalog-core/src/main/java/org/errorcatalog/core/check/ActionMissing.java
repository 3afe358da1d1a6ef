package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import org.errorcatalog.core.text.UnitKind;

/** Looks for suggestions of an entry that a reader of the text would not be told. */
final class ActionMissing implements Check {

  @Override
  public CheckName name() {
    return CheckName.ACTION_MISSING;
  }

  @Override
  public Set<UnitKind> kinds() {
    return Set.of(UnitKind.TEXT);
  }

  @Override
  public List<Issue> check(Subject subject) {
    return subject.untold().stream()
        .map(it -> Issue.ofAll(name(), subject.text(), "action-missing.untold", Excerpt.of(it)))
        .toList();
  }
}
