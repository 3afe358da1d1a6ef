package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.ingest.merge.FuzzSeeds.Seed;
import org.errorcatalog.ingest.merge.FuzzedImport.Pair;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to a page, an import says what is wrong with it and goes on. */
class FuzzTest {

  /** In each test; {@code -Dfuzz.mutants=100000} does the long run. */
  private static final int MUTANTS = Integer.getInteger("fuzz.mutants", 300);

  private static final int BATCH = 25;
  private static final int ENOUGH = 5;
  private static final long MEDIUM = 40_000;
  private static final Duration HANG = Duration.ofSeconds(60);

  @Test
  void survivesDamageToEveryKindOfPage() {
    assertThat(failures(FuzzSeeds.own())).isEmpty();
  }

  @Test
  void survivesDamageToRealPages() {
    assertThat(failures(FuzzSeeds.below(Corpus.path(""), MEDIUM))).isEmpty();
  }

  private static List<String> failures(List<Seed> seeds) {
    return IntStream.iterate(0, from -> from < MUTANTS, from -> from + BATCH)
        .boxed()
        .flatMap(from -> failures(seeds, from))
        .limit(ENOUGH)
        .toList();
  }

  private static Stream<String> failures(List<Seed> seeds, int from) {
    List<Pair> pairs = IntStream.range(from, from + BATCH).mapToObj(i -> pair(seeds, i)).toList();
    if (failure(pairs).isEmpty()) {
      return Stream.empty();
    }
    List<String> alone =
        pairs.stream().flatMap(pair -> failure(List.of(pair)).stream()).limit(ENOUGH).toList();
    return alone.isEmpty() ? failure(pairs).stream() : alone.stream();
  }

  private static Pair pair(List<Seed> seeds, int number) {
    Seed seed = seeds.get(number % seeds.size());
    return new Pair(PageMutator.mutate(seed.page(), number), seed.sibling());
  }

  /** What went wrong, and the page where it is one. */
  private static List<String> failure(List<Pair> pairs) {
    try {
      assertTimeoutPreemptively(HANG, () -> FuzzedImport.check(pairs));
      return List.of();
    } catch (RuntimeException | Error e) {
      String page = Base64.getEncoder().encodeToString(pairs.get(0).mutant());
      String of = pairs.size() == 1 ? page : "%d pages together".formatted(pairs.size());
      return List.of("%s at %s%n%s".formatted(e, e.getStackTrace()[0], of));
    }
  }
}
