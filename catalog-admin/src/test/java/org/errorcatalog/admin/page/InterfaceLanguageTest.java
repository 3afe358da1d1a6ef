package org.errorcatalog.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl|DUTCH",
        "nl-BE,nl;q=0.9,en;q=0.8|DUTCH",
        "fr-FR,de-AT;q=0.7,en;q=0.3|GERMAN",
        "nl;q=0.2,de;q=0.9|GERMAN",
        "nl;q=0,de;q=0.1|GERMAN",
        "en-US,nl;q=0.9|ENGLISH",
        "ja,*;q=0.5|ENGLISH",
        "no language at all|ENGLISH",
        "''|ENGLISH",
      })
  void takesTheBestThatTheBrowserAsksFor(String accepted, InterfaceLanguage language) {
    assertThat(InterfaceLanguage.best(null, accepted)).isEqualTo(language);
  }

  @Test
  void prefersWhatSomebodyChose() {
    assertThat(best("en", "nl")).isEqualTo(InterfaceLanguage.ENGLISH);
    assertThat(best("xx", "nl")).isEqualTo(InterfaceLanguage.DUTCH);
    assertThat(best(null, null)).isEqualTo(InterfaceLanguage.ENGLISH);
  }

  private static InterfaceLanguage best(@Nullable String chosen, @Nullable String accepted) {
    return InterfaceLanguage.best(chosen, accepted);
  }
}
