package org.errorcatalog.core.check;

import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/** A translation with nothing to read in it. */
final class EmptyTranslation implements Check {

  @Override
  public CheckName name() {
    return CheckName.EMPTY_TRANSLATION;
  }

  @Override
  public List<Issue> check(Subject subject) {
    CheckedText text = subject.text();
    CheckedText source = subject.source();
    if (source == null || isRead(text.prose()) || !hasLetters(source.prose())) {
      return List.of();
    }
    boolean excused = hasThings(text) && WordsToTranslate.in(source.prose()) < WordsToTranslate.FEW;
    return excused ? List.of() : List.of(Issue.ofAll(name(), text, "empty-translation.what"));
  }

  private static boolean isRead(Prose prose) {
    String characters = prose.characters();
    for (int at = 0; at < characters.length(); ) {
      int character = characters.codePointAt(at);
      if (isRead(character)) {
        return true;
      }
      at += Character.charCount(character);
    }
    return false;
  }

  private static boolean isRead(int character) {
    return Character.isLetterOrDigit(character)
        || (Character.getType(character) == Character.OTHER_SYMBOL && character < Prose.THING)
        || Character.isSupplementaryCodePoint(character);
  }

  private static boolean hasLetters(Prose prose) {
    return prose.characters().codePoints().anyMatch(Character::isLetter);
  }

  /** A placeholder or code may say it all, a tag says nothing. */
  private static boolean hasThings(CheckedText text) {
    boolean tags =
        text.markup().nodes().stream()
            .anyMatch(it -> it.node() instanceof HtmlInline || it.node() instanceof HtmlBlock);
    return !tags && text.prose().characters().indexOf(Prose.THING) >= 0;
  }
}
