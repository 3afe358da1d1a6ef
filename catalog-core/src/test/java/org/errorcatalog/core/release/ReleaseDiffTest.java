package org.errorcatalog.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.errorcatalog.core.release.ReleaseDiff.Kind;
import org.errorcatalog.core.release.ReleaseDiff.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseDiffTest {

  @ParameterizedTest
  @CsvSource({
    ",          ACTIVE,    ADDED",
    ",          WITHDRAWN, ADDED",
    "WITHDRAWN, ACTIVE,    ADDED",
    "ACTIVE,    ACTIVE,    CHANGED",
    "WITHDRAWN, WITHDRAWN, CHANGED",
    "ACTIVE,    WITHDRAWN, WITHDRAWN",
    "ACTIVE,    ,          WITHDRAWN",
    "WITHDRAWN, ,          WITHDRAWN"
  })
  void saysWhatBecameOfAnEntry(String before, String after, Kind kind) {
    assertThat(Kind.of(before, after)).isEqualTo(kind);
  }

  @Test
  void readsThePositionsThatItWrites() {
    Position position = new Position("-2147024891 a", 12);

    assertThat(Position.parse(position.toString())).isEqualTo(position);
    assertThat(Position.parse("50058")).isEqualTo(new Position("50058", Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "~1", "1~", "1~0", "1~x", "1~1~1", "1~9999999999"})
  void refusesWhatIsNoPosition(String written) {
    assertThat(Position.parse(written)).isNull();
  }
}
