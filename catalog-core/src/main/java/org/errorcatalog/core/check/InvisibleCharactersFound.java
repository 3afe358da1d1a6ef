package org.errorcatalog.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.errorcatalog.core.characters.Damaged;
import org.errorcatalog.core.text.UnitKind;

/**
 * Characters that nobody sees, or that look like a blank and are none. A no-break space stays where
 * languages want one: beside a number, and at signs that are set apart from their words.
 */
final class InvisibleCharactersFound implements Check {

  private static final String NO_BREAK = "\u00A0\u202F";
  private static final String SET_APART = ":;!?%\u2030\u00AB\u00BB\u20AC";

  @Override
  public CheckName name() {
    return CheckName.INVISIBLE_CHARACTERS;
  }

  @Override
  public Set<UnitKind> kinds() {
    return ALL;
  }

  @Override
  public List<Issue> check(Subject subject) {
    String text = subject.text().markdown();
    return Damaged.unseen(text).stream()
        .filter(each -> !isWanted(each, text))
        .filter(each -> !SourceFault.has(subject, text.substring(each.start(), each.end())))
        .map(each -> issue(each, text))
        .toList();
  }

  private static boolean isWanted(Damaged damaged, String text) {
    boolean single = damaged.end() - damaged.start() == 1;
    boolean inside = damaged.start() > 0 && damaged.end() < text.length();
    return single
        && inside
        && NO_BREAK.indexOf(text.charAt(damaged.start())) >= 0
        && (isBeside(text.charAt(damaged.start() - 1)) || isBeside(text.charAt(damaged.end())));
  }

  private static boolean isBeside(char c) {
    return Character.isDigit(c) || SET_APART.indexOf(c) >= 0;
  }

  private static Issue issue(Damaged damaged, String text) {
    String message =
        damaged.mended().isEmpty() ? "invisible-characters.mark" : "invisible-characters.blank";
    String names =
        text.substring(damaged.start(), damaged.end())
            .chars()
            .filter(c -> c != ' ')
            .distinct()
            .mapToObj(c -> "U+%04X".formatted(c))
            .collect(Collectors.joining(", "));
    return Issue.at(CheckName.INVISIBLE_CHARACTERS, damaged.start(), damaged.end(), message, names)
        .fixedBy(damaged.mended());
  }
}
