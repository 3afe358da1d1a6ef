package org.errorcatalog.core.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DamagedTest {

  @Test
  void findsEachGarbledRun() {
    assertThat(Damaged.garbled("De cliÃ«nt heeft geen coÃ¶rdinaten."))
        .containsExactly(new Damaged(6, 8, "ë"), new Damaged(24, 26, "ö"));
  }

  @Test
  void findsWhatWasGarbledTwiceInItsPlace() {
    String twice = "De cliÃƒÂ«nt heeft coÃƒÂ¶rdinaten.";

    assertThat(applied(twice, Damaged.garbled(twice))).isEqualTo("De cliënt heeft coördinaten.");
  }

  @Test
  void findsEachUnseenRun() {
    assertThat(Damaged.unseen("a\u200B\u200Bb \u00A0 c"))
        .containsExactly(new Damaged(1, 3, ""), new Damaged(4, 7, " "));
  }

  @Property
  void mendsWhatTheImportMends(@ForAll("texts") String text) {
    assertThat(applied(text, Damaged.unseen(text)))
        .isEqualTo(InvisibleCharacters.mend(text).text());
    assertThat(applied(text, Damaged.garbled(text))).isEqualTo(Mojibake.mend(text).text());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", " ", "  ", "\u00A0", "\u200B", "\u3000", "\u0007", "\u200E", "\t", "が", "ا", "Ã©",
            "â€œ", "√©", "√", "\u2003", "\u00AD")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static String applied(String text, List<Damaged> damaged) {
    String mended = text;
    for (int i = damaged.size() - 1; i >= 0; i--) {
      Damaged each = damaged.get(i);
      mended = mended.substring(0, each.start()) + each.mended() + mended.substring(each.end());
    }
    return mended;
  }
}
