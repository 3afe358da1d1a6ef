package org.errorcatalog.core.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterRepairTest {

  private final CharacterRepair repair = new CharacterRepair();

  @Test
  void makesOneBlankOfARepairedNoBreakSpaceAndItsNeighbours() {
    Mended mended = repair.mend("source. ¬†[Open](x)");

    assertThat(mended.text()).isEqualTo("source. [Open](x)");
    assertThat(mended.mends())
        .extracting(Mend::damage)
        .containsExactly(Damage.GARBLED, Damage.UNSEEN);
  }

  @Test
  void takesOutMarksThatNobodySees() {
    assertThat(repair.mend("\u200Ehttps://a\u200B.b\u200F").text()).isEqualTo("https://a.b");
  }

  @Test
  void keepsJoinersThatScriptsNeed() {
    assertThat(repair.mend("می\u200Cخواهم").mends()).isEmpty();
  }
}
