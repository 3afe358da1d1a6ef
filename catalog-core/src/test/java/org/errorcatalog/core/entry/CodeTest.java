package org.errorcatalog.core.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"50058", "-2", "0x80040E14", "01000", "HY000", "AADSTS50011", "V1.2+x_y"})
  void acceptsWhatVendorsUse(String code) {
    assertThat(Code.parse(code)).contains(new Code(code));
  }

  @Test
  void cutsSurroundingBlanksAndJoinsInnerOnes() {
    assertThat(Code.parse("  ORA  00942 ")).contains(new Code("ORA 00942"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a/b", "50058;", "<b>", "a\u0000b", "%d"})
  void refusesWhatIsNoCode(String typed) {
    assertThat(Code.parse(typed)).isEmpty();
  }

  @Test
  void refusesMoreThan128Characters() {
    assertThat(Code.parse("9".repeat(128))).isPresent();
    assertThat(Code.parse("9".repeat(129))).isEmpty();
    assertThatThrownBy(() -> new Code("9".repeat(129)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comparesWithoutRegardToCase() {
    assertThat(new Code("aadsts50058").key()).isEqualTo(new Code("AADSTS50058").key());
  }
}
