package org.errorcatalog.admin.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

  @ParameterizedTest
  @CsvSource({
    "Sign-in 50058, true",
    "アカウント token, true",
    "ÜBER, false",
    "über, false",
    "токен, false"
  })
  void knowsWhetherOnlyAsciiHasCapitals(String words, boolean plain) {
    assertThat(new Search(words, Set.of(), Set.of()).isPlain()).isEqualTo(plain);
  }
}
