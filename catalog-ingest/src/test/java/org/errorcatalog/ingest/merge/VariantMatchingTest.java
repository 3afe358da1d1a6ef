package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.ingest.merge.VariantMatching.Variant;
import org.junit.jupiter.api.Test;

class VariantMatchingTest {

  private static final Variant CLIENT =
      new Variant(1, "The client could not open a connection to the server.");
  private static final Variant ENGINE =
      new Variant(2, "The column does not allow nulls, so the insert was refused.");

  @Test
  void numbersNewTextsInTheirOrder() {
    assertThat(VariantMatching.match(List.of("a", "b"), List.of())).containsExactly(1, 2);
  }

  @Test
  void keepsTheOnlyVariantHoweverItWasReworded() {
    assertThat(VariantMatching.match(List.of("quite other words"), List.of(CLIENT)))
        .containsExactly(1);
  }

  @Test
  void knowsVariantsByTheirTextsNotByTheirOrder() {
    List<String> texts =
        List.of(
            "The column does not allow nulls, so the update was refused.",
            "The client could not open a connection to this server.");

    assertThat(VariantMatching.match(texts, List.of(CLIENT, ENGINE))).containsExactly(2, 1);
  }

  @Test
  void neverReusesANumber() {
    assertThat(
            VariantMatching.match(
                List.of("Something that nobody has heard before"), List.of(CLIENT, ENGINE)))
        .containsExactly(3);
  }

  @Test
  void goesByOrderWhereALanguageSaysNothingYet() {
    assertThat(
            VariantMatching.match(
                List.of("eins", "zwei", "drei"),
                List.of(new Variant(1, null), new Variant(2, null))))
        .containsExactly(1, 2, 3);
  }
}
