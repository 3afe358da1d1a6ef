package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededWordsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\\bask …\\byour admin\\b, your admin",
        "(asked|tell) me, asked|tell",
        "sign(ed)? in now, ' in now'",
        "retr(y|ied) it, retr",
        "open(?! to) the door, open the door",
        "colou?r, colo",
        "go+gle it, gle it",
        "price \\$ab, price $ab",
        "a\\w+bc, bc",
        "\\p{L}*ing it, ing it",
        "necesari[ao] es, necesaria es|necesario es",
        "either|or so, either|or so",
      })
  void findsWhatNoMatchCanDoWithout(String pattern, String needed) {
    assertThat(NeededWords.of(pattern))
        .containsExactlyInAnyOrder(needed.replace("' in now'", " in now").split("\\|"));
  }

  @Test
  void findsAllThatNoMatchCanDoWithout() {
    assertThat(NeededWords.all("\\bask (the|an) …\\badmins?\\b"))
        .containsExactly(Set.of("admin"), Set.of("ask "), Set.of("the", "an"), Set.of(" "));
    assertThat(NeededWords.all("ask …him|tell …them")).containsExactly(Set.of("ask ", "tell "));
  }

  @ParameterizedTest
  @CsvSource({"\\w+", "(this|.*)", "x?", "[^abc]", "[a-z]", "(?<!not )", "one|\\d"})
  void needsNothingWhereAnythingMayMatch(String pattern) {
    assertThat(NeededWords.of(pattern)).isEqualTo(Set.of());
  }
}
