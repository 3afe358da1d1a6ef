package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class SentencePairingPropertyTest {

  @Property
  void takesEverySentenceOnceAndInOrder(
      @ForAll @Size(max = 12) List<@DoubleRange(min = 0, max = 1) Double> ones,
      @ForAll @Size(max = 12) List<@DoubleRange(min = 0, max = 1) Double> others) {
    List<Pair> pairs = SentencePairing.of(traits(ones), traits(others));

    List<Integer> taken = new ArrayList<>();
    List<Integer> ofOthers = new ArrayList<>();
    for (Pair pair : pairs) {
      IntStream.range(pair.start(), pair.end()).forEach(taken::add);
      IntStream.range(pair.otherStart(), pair.otherEnd()).forEach(ofOthers::add);
    }
    assertThat(taken).isEqualTo(IntStream.range(0, ones.size()).boxed().toList());
    assertThat(ofOthers).isEqualTo(IntStream.range(0, others.size()).boxed().toList());
  }

  private static List<Traits> traits(List<Double> shares) {
    return shares.stream().map(share -> new Traits(share, Set.of(), Mark.NONE)).toList();
  }
}
