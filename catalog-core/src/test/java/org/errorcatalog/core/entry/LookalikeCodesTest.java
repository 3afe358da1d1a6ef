package org.errorcatalog.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LookalikeCodesTest {

  @Test
  void knowsWhatIsMistakenForANumber() {
    assertThat(like("50058")).contains("50085", "5058", "50558", "50059", "50068");
    assertThat(like("50058")).doesNotContain("50058", "50169", "85005", "500X8");
  }

  @Test
  void beginsWithNeighboursThatChangePlaces() {
    assertThat(like("123")).startsWith("213", "132");
  }

  @Test
  void takesLettersOfHexadecimalCodesForDigits() {
    assertThat(like("0x80")).contains("0X8A", "0XF0").doesNotContain("1X80", "080");
    assertThat(like("AB1")).contains("BA1", "AB2").doesNotContain("AC1");
  }

  @Test
  void keepsTheSignOfNegativeNumbers() {
    assertThat(like("-12")).contains("-21", "-13").doesNotContain("12");
  }

  @Test
  void takesNoNameForAnother() {
    assertThat(like("STATUS_LOGON_FAILURE_OF_SOME_KIND_2")).isEmpty();
  }

  private static Set<String> like(String code) {
    return LookalikeCodes.of(new Code(code));
  }
}
