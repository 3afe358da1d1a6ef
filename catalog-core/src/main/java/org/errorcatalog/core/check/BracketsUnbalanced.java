package org.errorcatalog.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brackets without their partner. */
final class BracketsUnbalanced implements Check {

  @Override
  public CheckName name() {
    return CheckName.BRACKETS_UNBALANCED;
  }

  @Override
  public List<Issue> check(Subject subject) {
    List<Integer> alone = Brackets.alone(subject.text().prose());
    if (alone.isEmpty()) {
      return List.of();
    }
    String prose = subject.text().prose().characters();
    Bag known = known(subject.source());
    return alone.stream()
        .filter(at -> !known.take(meaning(prose.charAt(at))))
        .map(at -> issue(prose.charAt(at), at))
        .toList();
  }

  private Issue issue(char bracket, int at) {
    String message = Brackets.opens(bracket) ? "not-closed" : "not-opened";
    String shown = String.valueOf(bracket);
    return Issue.at(name(), at, at + 1, "brackets-unbalanced." + message, shown);
  }

  /** What is alone in the source is so in its translations. */
  private static Bag known(@Nullable CheckedText source) {
    if (source == null) {
      return Bag.of(List.of());
    }
    String prose = source.prose().characters();
    return Bag.of(
        Brackets.alone(source.prose()).stream().map(at -> meaning(prose.charAt(at))).toList());
  }

  private static String meaning(char bracket) {
    return Brackets.kind(bracket) + (Brackets.opens(bracket) ? "(" : ")");
  }
}
