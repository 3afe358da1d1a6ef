package org.errorcatalog.ingest.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CueIndexTest {

  private static final List<Cue> ALL = cues();
  private static final CueIndex INDEX = new CueIndex(ALL);

  @ParameterizedTest
  @CsvFileSource(resources = "/action/advice.csv", delimiter = ';', numLinesToSkip = 1)
  void hidesNoMatchOfAnyLanguage(String locale, String kind, String audience, String text) {
    Candidates sentence = INDEX.of(Plain.of(text));
    Candidates opening = INDEX.opening(Plain.of(text));

    for (Cue cue : ALL) {
      Cues alone = new Cues(List.of(cue));
      String of = cue.pattern().pattern();
      assertThat(alone.match(sentence)).as(of).isEqualTo(cue.matches(sentence.sentence()));
      assertThat(alone.match(opening)).as(of).isEqualTo(cue.open(sentence.sentence()));
    }
  }

  @Test
  void takesCuesOfAStartForThatAlone() {
    CueIndex index = new CueIndex(List.of(Cue.of(0, "^(ask|tell) them"), Cue.of(1, "\\bask ")));

    assertThat(index.of("do ask them").start().isEmpty()).isTrue();
    assertThat(index.of("do ask them").anywhere().stream()).containsExactly(1);
    assertThat(index.of("tell them").start().stream()).containsExactly(0);
    assertThat(index.of("nothing of both").isEmpty()).isTrue();
  }

  @Test
  void readsWhatMayBeginAnyhow() {
    CueIndex index = new CueIndex(List.of(Cue.of(0, "^\\p{L}+n sie\\b"), Cue.of(1, "\\w ask")));

    assertThat(index.of("starten sie").anywhere().stream()).containsExactly(0);
    assertThat(index.of("startet").isEmpty()).isTrue();
    assertThat(index.opening("startet").start().stream()).containsExactly(0, 1);
  }

  private static List<Cue> cues() {
    try {
      Path english = Path.of(Objects.requireNonNull(Cue.class.getResource("en.cues")).toURI());
      List<Cue> cues = new ArrayList<>();
      try (var files = Files.newDirectoryStream(english.getParent(), "*.cues")) {
        for (Path file : files) {
          Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank() && "#[".indexOf(line.charAt(0)) < 0)
              .forEach(line -> cues.add(Cue.of(cues.size(), line)));
        }
      }
      return cues;
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
