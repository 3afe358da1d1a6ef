package org.errorcatalog.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.errorcatalog.core.text.UnitKind;
import org.junit.jupiter.api.Test;

class WayBackTest {

  private static final Step ENTRY = new Step(UnitKind.ENTRY, 7, 3, 2, Fate.GOES_BACK);
  private static final Step STAYS = new Step(UnitKind.TEXT, 5, 1, 0, Fate.NOTHING_BEFORE);
  private static final Step TEXT = new Step(UnitKind.TEXT, 6, 1, 1, Fate.GOES_BACK);
  private static final Step WORDING = new Step(UnitKind.WORDING, 1, 4, 2, Fate.GOES_BACK);
  private static final WayBack WAY = new WayBack(List.of(ENTRY, STAYS, TEXT, WORDING));

  @Test
  void goesInParts() {
    assertThat(WAY.first(2).steps()).containsExactly(ENTRY, TEXT);
    assertThat(WAY.behind(TEXT).going()).containsExactly(WORDING);
    assertThat(WAY.behind(WORDING).steps()).isEmpty();
    assertThat(WAY.behind(null)).isEqualTo(WAY);
  }

  @Test
  void isTheSameWhateverStays() {
    assertThat(new WayBack(List.of(ENTRY, TEXT, WORDING)).fingerprint())
        .isEqualTo(WAY.fingerprint());
    assertThat(WAY.behind(ENTRY).fingerprint()).isNotEqualTo(WAY.fingerprint());
  }
}
