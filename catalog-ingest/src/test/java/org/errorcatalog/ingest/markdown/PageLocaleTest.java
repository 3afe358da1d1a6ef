package org.errorcatalog.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLocaleTest {

  @Test
  void prefersWhatWasAskedForThenThePageThenThePath() {
    FrontMatter says = new FrontMatter(Map.of("ms.contentlocale", "nl-NL", "locale", "de-DE"));

    assertThat(PageLocale.of("fr-FR", says, "en-us/a.md")).contains("fr-FR");
    assertThat(PageLocale.of(null, says, "en-us/a.md")).contains("nl-NL");
    assertThat(PageLocale.of(null, FrontMatter.NONE, "en-us/a.md")).contains("en-US");
  }

  @ParameterizedTest
  @CsvSource({
    "docs/nl-nl/errors.md, nl-NL",
    "docs/zh-hant-TW/errors.md, zh-Hant-TW",
    "docs/es-419/errors.md, es-419",
    "en-us/copies/de-de/errors.md, de-DE"
  })
  void findsTheInnermostLocaleOfThePath(String path, String locale) {
    assertThat(PageLocale.of(null, FrontMatter.NONE, path)).contains(locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/errors.md", "sign-in/errors.md", "up-to/errors.md", "xx-yy/e.md"})
  void takesNoOtherFolderForALocale(String path) {
    assertThat(PageLocale.of(null, FrontMatter.NONE, path)).isEmpty();
  }
}
