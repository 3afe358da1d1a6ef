package org.errorcatalog.core.memory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/** How sources that are the same or similar were translated, in all catalogs. */
@ApplicationScoped
public class TranslationMemory {

  private static final int MOST = 9;
  private static final int CANDIDATES = 300;

  private static final Comparator<Remembered> BEST_FIRST =
      Comparator.comparing(Remembered::approved)
          .thenComparing(Remembered::percent)
          .thenComparing(Remembered::times)
          .reversed();

  private static final Comparator<Pair> BEST_STATE_FIRST =
      Comparator.comparing((Pair pair) -> pair.state() != UnitState.APPROVED)
          .thenComparing(Pair::outdated);

  private final LocaleIndexes indexes;
  private final PairReading pairs;

  TranslationMemory(LocaleIndexes indexes, PairReading pairs) {
    this.indexes = indexes;
    this.pairs = pairs;
  }

  /** The best nine: approved ones first, then the most similar. */
  public List<Remembered> of(Source source) {
    if (source.from().equals(source.to())) {
      return List.of();
    }
    Similarity similarity = new Similarity(source.markdown());
    List<UnitRef> similar = new SimilarTexts(indexes.of(source.from())).of(similarity, CANDIDATES);
    Stream<Pair> found =
        Stream.concat(
            pairs.same(source).stream(),
            pairs.translated(source, similar).stream()
                .filter(pair -> !source.markdown().equals(pair.source())));
    return best(similarity, found);
  }

  private static List<Remembered> best(Similarity similarity, Stream<Pair> found) {
    Map<List<String>, List<Pair>> same =
        found.collect(
            Collectors.groupingBy(
                pair -> List.of(text(pair.source()), text(pair.translation())),
                LinkedHashMap::new,
                Collectors.toList()));
    return same.values().stream()
        .map(group -> remembered(similarity, group))
        .filter(each -> each.percent() >= Similarity.LEAST)
        .sorted(BEST_FIRST)
        .limit(MOST)
        .toList();
  }

  private static Remembered remembered(Similarity similarity, Collection<Pair> group) {
    Pair first = group.stream().min(BEST_STATE_FIRST).orElseThrow();
    return new Remembered(similarity.percentOf(text(first.source())), first, group.size());
  }

  private static String text(@Nullable String markdown) {
    return Objects.requireNonNullElse(markdown, "");
  }
}
