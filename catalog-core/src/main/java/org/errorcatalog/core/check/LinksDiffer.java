package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links and addresses that a translation lost, added or changed. Where they lead in another
 * language is no difference.
 */
final class LinksDiffer implements Check {

  @Override
  public CheckName name() {
    return CheckName.LINKS_DIFFER;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText source = subject.source();
    if (source == null) {
      return List.of();
    }
    Comparison found = Comparison.of(subject, CheckedText::destinations);
    if (found.isEmpty() || Comparison.isOfAnother(subject.text(), source)) {
      return List.of();
    }
    List<Address> added = named(subject.text(), found.added());
    List<Address> lost = named(source, found.lost());
    if (added.size() == 1 && lost.size() == 1) {
      return List.of(changed(added.get(0), lost.get(0)));
    }
    List<Issue> issues = new ArrayList<>();
    added.forEach(each -> issues.add(at(each, "links-differ.added", each.target())));
    lost.forEach(each -> issues.add(missing(subject.text(), each)));
    issues.sort(Comparator.comparing(Issue::offset));
    return issues;
  }

  /** The last ones that lead there. */
  private static List<Address> named(CheckedText text, Collection<String> destinations) {
    Bag left = Bag.of(destinations);
    List<Address> named = new ArrayList<>();
    List<Address> all = text.addresses();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (left.take(Destination.of(all.get(i).target()))) {
        named.add(all.get(i));
      }
    }
    return named;
  }

  private static Issue changed(Address added, Address lost) {
    @Nullable String fix = added.alone() && lost.alone() ? lost.target() : null;
    return at(added, "links-differ.changed", added.target(), lost.target()).fixedBy(fix);
  }

  private static Issue missing(CheckedText text, Address lost) {
    int end = text.markdown().length();
    return Issue.at(CheckName.LINKS_DIFFER, end, end, "links-differ.lost", lost.target());
  }

  private static Issue at(Address place, String message, String... arguments) {
    return Issue.at(CheckName.LINKS_DIFFER, place.start(), place.end(), message, arguments);
  }
}
