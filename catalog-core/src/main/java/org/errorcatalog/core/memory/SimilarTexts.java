package org.errorcatalog.core.memory;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the texts that may be {@link Similarity#LEAST} percent like another. Whoever is has all but
 * so many of its words, hence one of its rarest ones: only the texts with one of those are looked
 * at.
 */
final class SimilarTexts {

  private final WordIndex index;

  SimilarTexts(WordIndex index) {
    this.index = index;
  }

  /** Those with the most words in common first, at most so many. */
  List<UnitRef> of(Similarity text, int limit) {
    List<String> words = text.words().stream().filter(Similarity::tells).distinct().toList();
    int mayLack = text.words().size() * (100 - Similarity.LEAST) / 100;
    int[] numbers = index.numbersOf(words);
    int needed = Math.max(1, words.size() - mayLack);
    return withRare(words, mayLack + 1)
        .mapToObj(each -> new Candidate(each, index.common(each, numbers)))
        .filter(each -> each.common() >= needed)
        .sorted(Comparator.comparing(Candidate::common).reversed())
        .limit(limit)
        .map(each -> index.unit(each.text()))
        .toList();
  }

  private record Candidate(int text, int common) {}

  private IntStream withRare(List<String> words, int count) {
    BitSet found = new BitSet(index.size());
    words.stream()
        .map(index::textsWith)
        .sorted(Comparator.comparing(texts -> texts.length))
        .limit(count)
        .forEach(texts -> IntStream.of(texts).forEach(found::set));
    return found.stream();
  }
}
