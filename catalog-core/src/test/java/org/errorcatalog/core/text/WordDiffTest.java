package org.errorcatalog.core.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.errorcatalog.core.text.WordDiff.Kind.ADDED;
import static org.errorcatalog.core.text.WordDiff.Kind.REMOVED;
import static org.errorcatalog.core.text.WordDiff.Kind.SAME;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;
import org.errorcatalog.core.text.WordDiff.Kind;
import org.errorcatalog.core.text.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void showsTheWordsThatDiffer() {
    assertThat(WordDiff.of("The key is missing today.", "The key is gone today."))
        .containsExactly(
            new Piece(SAME, "The key is "),
            new Piece(REMOVED, "missing"),
            new Piece(ADDED, "gone"),
            new Piece(SAME, " today."));
  }

  @Test
  void comparesTheCharactersOfLanguagesWithoutBlanks() {
    assertThat(WordDiff.of("鍵がない", "鍵はない"))
        .containsExactly(
            new Piece(SAME, "鍵"),
            new Piece(REMOVED, "が"),
            new Piece(ADDED, "は"),
            new Piece(SAME, "ない"));
  }

  @Test
  void replacesTheWholeOfWhatIsTooLongToCompare() {
    String old = "same " + "old ".repeat(3_000) + "end";
    String now = "same " + "new ".repeat(3_000) + "end";

    assertThat(WordDiff.of(old, now))
        .extracting(Piece::kind)
        .containsExactly(SAME, REMOVED, ADDED, SAME);
  }

  @Property
  void holdsBothWordings(
      @ForAll @CharRange(from = 'a', to = 'c') @Whitespace @StringLength(max = 40) String before,
      @ForAll @CharRange(from = 'a', to = 'c') @Whitespace @StringLength(max = 40) String after) {
    assertThat(without(ADDED, before, after)).isEqualTo(before);
    assertThat(without(REMOVED, before, after)).isEqualTo(after);
  }

  private static String without(Kind kind, String before, String after) {
    return WordDiff.of(before, after).stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(joining());
  }
}
