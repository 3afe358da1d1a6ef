package org.errorcatalog.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleRequestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nl",
        "nl-NL",
        "NL-nl",
        "zh-Hant-TW",
        "es-419",
        "de-CH-1996",
        "sl-rozaj-biske-1994",
        "zh-cmn-Hans-CN",
        "nl-NL-u-co-phonebk",
        "en-a-bbb-x-a-ccc",
        "x-whatever",
        "i-klingon",
        "EN-gb-OED",
        "sgn-BE-FR",
        "art-lojban",
        "zh-min-nan",
        "und",
        "abcd",
        "abcdefgh"
      })
  void acceptsWellFormedTag(String tag) {
    assertThat(LocaleRequest.ofParameter(tag).asked())
        .extracting(LocaleRange::tag)
        .containsExactly(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "nl,de",
        "nl;q=1",
        "nl_NL",
        "nl-",
        "-nl",
        "nl--NL",
        " nl",
        "n",
        "i-unheard",
        "en-x",
        "en-a",
        "en-Latn-Cyrl",
        "de-DE-abc",
        "abcdefghi",
        "en-GB-abcdefghi",
        "12",
        "nl-NL\n"
      })
  void rejectsAnythingElse(String tag) {
    assertThatThrownBy(() -> LocaleRequest.ofParameter(tag)).isInstanceOf(LookupException.class);
  }

  @Test
  void rejectsTagBeyondLimit() {
    String variants = "-abcdefgh".repeat(15);
    assertThat(LocaleRequest.ofParameter("nl" + variants.substring(9)).asked()).hasSize(1);
    assertThatThrownBy(() -> LocaleRequest.ofParameter("nl" + variants))
        .isInstanceOf(LookupException.class);
  }

  @Test
  void readsNoMoreRangesThanAReaderCanMean() {
    String header =
        IntStream.range(0, 5000).mapToObj(i -> "nl-x-" + i).collect(Collectors.joining(","));
    assertThat(LocaleRequest.ofHeader(header).asked()).hasSize(50);
  }
}
