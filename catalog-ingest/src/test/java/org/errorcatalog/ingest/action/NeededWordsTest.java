package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
        "either|or so, either|or so",
      })
  void findsWhatNoMatchCanDoWithout(String pattern, String needed) {
    assertThat(NeededWords.of(pattern))
        .containsExactlyInAnyOrder(needed.replace("' in now'", " in now").split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({"\\w+", "(this|.*)", "x?", "[abc]", "(?<!not )", "one|\\d"})
  void needsNothingWhereAnythingMayMatch(String pattern) {
    assertThat(NeededWords.of(pattern)).isEqualTo(Set.of());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/action/advice.csv", delimiter = ';', numLinesToSkip = 1)
  void hidesNoMatchOfAnyLanguage(String locale, String kind, String audience, String text)
      throws Exception {
    String sentence = Plain.of(text);

    for (String regex : patterns()) {
      Cue cue = Cue.of(regex);
      if (cue.pattern().matcher(sentence).find()) {
        assertThat(cue.mayMatch(sentence)).as(regex).isTrue();
      }
    }
  }

  private static List<String> patterns() throws IOException, URISyntaxException {
    Path english = Path.of(Objects.requireNonNull(Cue.class.getResource("en.cues")).toURI());
    List<String> patterns = new ArrayList<>();
    try (var files = Files.newDirectoryStream(english.getParent(), "*.cues")) {
      for (Path file : files) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && "#[^".indexOf(line.charAt(0)) < 0)
            .forEach(patterns::add);
      }
    }
    return patterns;
  }
}
