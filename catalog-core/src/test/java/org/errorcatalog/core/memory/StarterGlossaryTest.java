package org.errorcatalog.core.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the starter catalogue keep to its glossary. */
class StarterGlossaryTest {

  private static final Path STARTER = Path.of("..", "deploy", "starter", "entra-sign-in");

  @ParameterizedTest
  @ValueSource(strings = {"nl-NL", "de-DE"})
  void itsPagesSayWhatItSays(String locale) throws IOException {
    Glossary glossary = glossary();
    Map<String, String> english = rows("en-US");
    Map<String, List<Glossary.Missing>> missing = new TreeMap<>();
    rows(locale)
        .forEach(
            (code, text) -> {
              List<Glossary.Missing> found = glossary.missing(english.get(code), text, locale);
              if (!found.isEmpty()) {
                missing.put(code, found);
              }
            });

    assertThat(missing).isEmpty();
  }

  private static Glossary glossary() throws IOException {
    try (Reader csv = Files.newBufferedReader(STARTER.resolve("glossary.csv"))) {
      return GlossaryCsv.read(csv);
    }
  }

  private static Map<String, String> rows(String locale) throws IOException {
    try (Stream<String> lines =
        Files.lines(STARTER.resolve(locale).resolve("sign-in-error-codes.md"))) {
      return lines
          .filter(line -> line.matches("\\|\\d++\\|.*+"))
          .map(line -> line.split("\\|", 3))
          .collect(Collectors.toMap(cells -> cells[1], cells -> cells[2]));
    }
  }
}
