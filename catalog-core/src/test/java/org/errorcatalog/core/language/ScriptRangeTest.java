package org.errorcatalog.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptRangeTest {

  @Test
  void saysOfEachCharacterWhatUnicodeDoes() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT))
        .allMatch(c -> ScriptRange.of(c) == UnicodeScript.of(c));
  }
}
