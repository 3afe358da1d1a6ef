package org.errorcatalog.core.memory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where some words stand, in sources and translations of all catalogs. */
@ApplicationScoped
public class Concordance {

  /** Places that are shown. */
  public static final int MOST = 20;

  private static final int BATCH = 200;

  /** Past so many that have the words, but not one after the other, nobody waits for more. */
  private static final int MOST_LOOKED_AT = 4_000;

  private final LocaleIndexes indexes;
  private final PairReading pairs;

  Concordance(LocaleIndexes indexes, PairReading pairs) {
    this.indexes = indexes;
    this.pairs = pairs;
  }

  /** The first twenty pairs in which one side has the phrase. */
  public List<Pair> of(Phrase phrase, String source, String target) {
    if (phrase.isEmpty()) {
      return List.of();
    }
    Set<Pair> found = new LinkedHashSet<>();
    collect(phrase, source, source, target, found);
    if (!source.equals(target)) {
      collect(phrase, target, source, target, found);
    }
    return found.stream().limit(MOST).toList();
  }

  private void collect(
      Phrase phrase, String searched, String source, String target, Set<Pair> found) {
    List<UnitRef> candidates = new PhraseTexts(indexes.of(searched)).of(phrase.words());
    int end = Math.min(candidates.size(), MOST_LOOKED_AT);
    for (int at = 0; at < end && found.size() < MOST; at += BATCH) {
      List<UnitRef> batch = candidates.subList(at, Math.min(at + BATCH, end));
      found.addAll(with(phrase, pairs.of(source, target, batch)));
    }
  }

  private static List<Pair> with(Phrase phrase, List<Pair> some) {
    List<Pair> found = new ArrayList<>();
    for (Pair pair : some) {
      if (phrase.isIn(pair.source()) || phrase.isIn(pair.translation())) {
        found.add(pair);
      }
    }
    return found;
  }
}
