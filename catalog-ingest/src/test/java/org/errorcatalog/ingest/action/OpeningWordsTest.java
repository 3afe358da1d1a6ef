package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningWordsTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "\\bask …\\byour admin\\b, 'ask '",
        "(asked|tell) me, asked|tell",
        "(?:the |an? )?users?, 'the |a|user'",
        "re-?do it, re",
        "'u{1,3}ps', u",
        "(?!do )do it, do it",
        "'(?:(?:please|then),? ){1,4}go', please|then",
        "either|or so, either|or so",
      })
  void findsHowAMatchMustBegin(String pattern, String openings) {
    assertThat(OpeningWords.of(pattern)).containsExactlyInAnyOrder(openings.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({"\\w+", "(this|.*)", "x?", "[abc]", "(?<!not )", "one|\\d", "(a )?", "^$"})
  void knowsNothingWhereAnythingMayBegin(String pattern) {
    assertThat(OpeningWords.of(pattern)).isEqualTo(Set.of());
  }
}
