package org.errorcatalog.core.check;

import java.util.ArrayList;
import java.util.List;

/** Cuts the words of a text into clauses: at all that stands between them but blanks and commas. */
final class Clauses {

  private Clauses() {}

  /** Runs of words with Latin letters are clauses of their own among words with others. */
  static List<List<Word>> of(CheckedText text) {
    String prose = text.prose().characters();
    List<List<Word>> clauses = new ArrayList<>();
    List<Word> clause = new ArrayList<>();
    for (Word word : text.words()) {
      if (!clause.isEmpty() && isNext(clause.get(clause.size() - 1), word, prose)) {
        clauses.add(clause);
        clause = new ArrayList<>();
      }
      clause.add(word);
    }
    clauses.add(clause);
    return clauses;
  }

  private static boolean isNext(Word before, Word word, String prose) {
    return (before.isReadable() && word.isReadable() && before.isLatin() != word.isLatin())
        || prose
            .substring(before.end(), word.start())
            .chars()
            .anyMatch(c -> c != ' ' && c != ',' && c != Prose.NOTHING);
  }
}
