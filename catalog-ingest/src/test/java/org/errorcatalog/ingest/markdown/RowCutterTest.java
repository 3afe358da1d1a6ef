package org.errorcatalog.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RowCutterTest {

  @Test
  void cutsAtPipes() {
    assertThat(RowCutter.cells("|1|one|")).containsExactly("1", "one");
  }

  @Test
  void needsNoOuterPipes() {
    assertThat(RowCutter.cells("1|one")).containsExactly("1", "one");
    assertThat(RowCutter.cells("|1|one")).containsExactly("1", "one");
    assertThat(RowCutter.cells("1|one|  ")).containsExactly("1", "one");
  }

  @Test
  void keepsEscapedPipesInTheirCell() {
    assertThat(RowCutter.cells("|1|a \\| b|")).containsExactly("1", "a | b");
    assertThat(RowCutter.cells("|1|ends with \\|")).containsExactly("1", "ends with |");
  }

  @Test
  void keepsExcessAndEmptyCells() {
    assertThat(RowCutter.cells("|1||a|b|")).containsExactly("1", "", "a", "b");
  }

  @Property
  void cutsWhatWasJoined(@ForAll("cells") List<String> cells) {
    String row = "|" + String.join("|", cells.stream().map(RowCutterTest::escaped).toList()) + "|";

    assertThat(RowCutter.cells(row)).isEqualTo(cells);
  }

  @Property
  void losesNoCharacterOfAnyLine(@ForAll String line) {
    String kept = String.join("", RowCutter.cells(line));

    assertThat(kept.chars().filter(c -> c != '|').count())
        .isLessThanOrEqualTo(line.strip().chars().filter(c -> c != '|').count());
    assertThat(kept.replaceAll("[|\\\\]", "")).isEqualTo(line.strip().replaceAll("[|\\\\]", ""));
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.strings()
        .withChars('a', ' ', '|', 'é', '<', '%')
        .ofMaxLength(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static String escaped(String cell) {
    return cell.replace("|", "\\|");
  }
}
