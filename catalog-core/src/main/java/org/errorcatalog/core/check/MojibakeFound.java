package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import org.errorcatalog.core.characters.Damaged;
import org.errorcatalog.core.text.UnitKind;

/** Characters that a wrong encoding garbled. */
final class MojibakeFound implements Check {

  @Override
  public CheckName name() {
    return CheckName.MOJIBAKE;
  }

  @Override
  public Set<UnitKind> kinds() {
    return ALL;
  }

  @Override
  public List<Issue> check(Subject subject) {
    String text = subject.text().markdown();
    return Damaged.garbled(text).stream()
        .filter(each -> !SourceFault.has(subject, text.substring(each.start(), each.end())))
        .map(each -> issue(each, text.substring(each.start(), each.end())))
        .toList();
  }

  private static Issue issue(Damaged damaged, String garbled) {
    return Issue.at(
            CheckName.MOJIBAKE,
            damaged.start(),
            damaged.end(),
            "mojibake.garbled",
            garbled,
            damaged.mended())
        .fixedBy(damaged.mended());
  }
}
