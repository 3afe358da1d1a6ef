package org.errorcatalog.ingest.action;

import java.util.List;
import java.util.Set;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.entry.EntryClass;

/** What the texts of an entry together say that it is: a "not" that one lost is not lost. */
final class EntryClassVote {

  /** A class counts that two in five of the texts give whose language has cues. */
  private static final double ENOUGH = 0.4;

  private EntryClassVote() {}

  /**
   * The class.
   *
   * @param kinds of the entry's actions
   */
  static EntryClass of(List<CuedText> texts, Set<ActionKind> kinds) {
    if (texts.stream().allMatch(text -> text.said().isEmpty())) {
      return EntryClass.ERROR;
    }
    if (enough(texts, EntryClass.INFORMATIONAL)) {
      return EntryClass.INFORMATIONAL;
    }
    // What is to be ignored and nothing else is no error, even where every text calls it one.
    if (kinds.equals(Set.of(ActionKind.IGNORE)) && anySays(texts)) {
      return EntryClass.NOT_AN_ERROR;
    }
    return enough(texts, EntryClass.INTERRUPT) ? EntryClass.INTERRUPT : EntryClass.ERROR;
  }

  private static boolean anySays(List<CuedText> texts) {
    return texts.stream()
        .anyMatch(text -> text.says(EntryClass.NOT_AN_ERROR) || text.says(EntryClass.ERROR));
  }

  private static boolean enough(List<CuedText> texts, EntryClass entryClass) {
    List<CuedText> told = texts.stream().filter(CuedText::isTold).toList();
    long saying = told.stream().filter(text -> text.says(entryClass)).count();
    return saying > 0 && saying >= ENOUGH * told.size();
  }
}
