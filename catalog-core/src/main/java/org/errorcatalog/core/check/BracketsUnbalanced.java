package org.errorcatalog.core.check;

import java.util.ArrayList;
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
    List<String> known = known(subject.source());
    return alone.stream()
        .filter(at -> !known.remove(meaning(prose.charAt(at))))
        .map(at -> issue(prose.charAt(at), at))
        .toList();
  }

  private Issue issue(char bracket, int at) {
    String message = Brackets.opens(bracket) ? "not-closed" : "not-opened";
    String shown = String.valueOf(bracket);
    return Issue.at(name(), at, at + 1, "brackets-unbalanced." + message, shown);
  }

  /** What is alone in the source is so in its translations. */
  private static List<String> known(@Nullable CheckedText source) {
    List<String> known = new ArrayList<>();
    if (source != null) {
      String prose = source.prose().characters();
      Brackets.alone(source.prose()).forEach(at -> known.add(meaning(prose.charAt(at))));
    }
    return known;
  }

  private static String meaning(char bracket) {
    return Brackets.kind(bracket) + (Brackets.opens(bracket) ? "(" : ")");
  }
}
