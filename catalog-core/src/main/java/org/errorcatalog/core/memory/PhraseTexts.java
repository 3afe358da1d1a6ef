package org.errorcatalog.core.memory;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the texts that may have a phrase in them: its first word may be the end of theirs, its last
 * one the beginning.
 */
final class PhraseTexts {

  private final WordIndex index;

  PhraseTexts(WordIndex index) {
    this.index = index;
  }

  /** In the order of the index; nothing for a phrase without a word. */
  List<UnitRef> of(String phrase) {
    List<String> words = TermWords.placed(phrase).stream().map(PlacedWord::text).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    BitSet found = with(words, 0);
    for (int i = 1; i < words.size(); i++) {
      found.and(with(words, i));
    }
    return found.stream().mapToObj(index::unit).toList();
  }

  private BitSet with(List<String> words, int i) {
    String word = words.get(i);
    boolean first = i == 0;
    boolean last = i == words.size() - 1;
    BitSet texts = new BitSet(index.size());
    if (first || last) {
      index.wordsThat(fitting(word, first, last)).forEach(each -> add(each, texts));
    } else {
      add(word, texts);
    }
    return texts;
  }

  private static Predicate<String> fitting(String word, boolean first, boolean last) {
    if (first && last) {
      return each -> each.contains(word);
    }
    return first ? each -> each.endsWith(word) : each -> each.startsWith(word);
  }

  private void add(String word, BitSet texts) {
    for (int text : index.textsWith(word)) {
      texts.set(text);
    }
  }
}
