package org.errorcatalog.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class PartedMapPropertyTest {

  /** Few small changes, or thousands at once, so that parts are made anew. */
  @Property(tries = 200)
  void holdsWhatAMapWouldHold(@ForAll("changes") List<Map<Integer, Optional<String>>> changes) {
    Map<Integer, String> expected = new HashMap<>();
    PartedMap<Integer, String> map = PartedMap.empty();
    for (Map<Integer, Optional<String>> change : changes) {
      map = map.with(change);
      apply(change, expected);
    }

    assertThat(map.size()).isEqualTo(expected.size());
    assertThat(expected.keySet().stream().map(map::get))
        .containsExactlyElementsOf(expected.values());
    assertThat(map.get(-1)).isNull();
  }

  @Property(tries = 200)
  void tellsWhatChangedSince(
      @ForAll("changes") List<Map<Integer, Optional<String>>> before,
      @ForAll("changes") List<Map<Integer, Optional<String>>> after) {
    PartedMap<Integer, String> old = PartedMap.empty();
    for (Map<Integer, Optional<String>> change : before) {
      old = old.with(change);
    }
    PartedMap<Integer, String> now = old;
    for (Map<Integer, Optional<String>> change : after) {
      now = now.with(change);
    }

    assertThat(now.since(old.with(now.since(old)))).isEmpty();
    assertThat(old.since(old)).isEmpty();
  }

  @Test
  void tellsNothingButWhatChanged() {
    PartedMap<Integer, String> old = PartedMap.<Integer, String>empty().with(thousands(100));
    String other = "other";

    PartedMap<Integer, String> now =
        old.with(Map.of(7, Optional.of(other), 8, Optional.empty(), -1, Optional.empty()));

    assertThat(now.since(old)).isEqualTo(Map.of(7, Optional.of(other), 8, Optional.empty()));
    assertThat(old.get(7)).isEqualTo("7");
  }

  @Provide
  Arbitrary<List<Map<Integer, Optional<String>>>> changes() {
    Arbitrary<Map<Integer, Optional<String>>> few =
        Arbitraries.maps(
                Arbitraries.integers().between(0, 3000),
                Arbitraries.strings().ofLength(2).optional(0.7))
            .ofMaxSize(9);
    Arbitrary<Map<Integer, Optional<String>>> many =
        Arbitraries.integers().between(1, 3).map(PartedMapPropertyTest::thousands);
    return Arbitraries.frequencyOf(Tuple.of(5, few), Tuple.of(1, many)).list().ofMaxSize(6);
  }

  private static Map<Integer, Optional<String>> thousands(int thousands) {
    return IntStream.range(0, 1000 * thousands)
        .boxed()
        .collect(Collectors.toMap(i -> i, i -> Optional.of(Integer.toString(i))));
  }

  private static void apply(Map<Integer, Optional<String>> change, Map<Integer, String> map) {
    change.forEach(
        (key, value) -> value.ifPresentOrElse(it -> map.put(key, it), () -> map.remove(key)));
  }
}
