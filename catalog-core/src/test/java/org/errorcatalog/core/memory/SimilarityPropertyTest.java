package org.errorcatalog.core.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SimilarityPropertyTest {

  @Property
  void isTheSameInBothDirections(@ForAll("texts") String one, @ForAll("texts") String other) {
    assertThat(percent(one, other)).isEqualTo(percent(other, one)).isBetween(0, 100);
  }

  @Property
  void isWholeOfTheVerySameTextAlone(@ForAll("texts") String one, @ForAll("texts") String other) {
    assertThat(percent(one, one)).isEqualTo(100);
    assertThat(percent(one, other) == 100).isEqualTo(one.equals(other));
  }

  @Property
  void losesTheShareOfTheWordThatIsReplaced(
      @ForAll("words") List<String> words, @ForAll @IntRange(max = 19) int at) {
    List<String> other = new ArrayList<>(words);
    other.set(at % words.size(), "unheard");

    assertThat(percent(String.join(" ", words), String.join(" ", other)))
        .isEqualTo(100 * (words.size() - 1) / words.size());
  }

  @Property
  void takesNoNoticeOfNumbersAndPlaceholders(
      @ForAll("words") List<String> words, @ForAll @IntRange(max = 9999) int number) {
    String text = String.join(" ", words) + " ";

    assertThat(percent(text + "%d", text + number)).isEqualTo(99);
    assertThat(percent(text + "{name}", text + "%.*ls")).isEqualTo(99);
  }

  @Property
  void growsNotByWhatIsPutIn(@ForAll("words") List<String> words, @ForAll("texts") String more) {
    String text = String.join(" ", words);

    assertThat(percent(text, text + " unheard " + more)).isLessThan(100);
    assertThat(percent(text, text + " unheard " + more))
        .isLessThanOrEqualTo(percent(text, text + " unheard"));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("the", "user", "is", "not", "found", "in", "tenant", "Café", "表")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<String> texts() {
    return words().map(words -> String.join(" ", words));
  }

  private static int percent(String one, String other) {
    return new Similarity(one).percentOf(other);
  }
}
