package org.errorcatalog.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingNameTest {

  @Test
  void standsInTheGuideWithItsLevel() throws IOException {
    List<String> guide = Files.readAllLines(Path.of("../docs/checks.md"));

    assertThat(Stream.of(FindingName.values()))
        .allSatisfy(
            name ->
                assertThat(guide)
                    .anyMatch(
                        line -> line.startsWith("| `%s` | %s".formatted(name, name.level()))));
  }
}
