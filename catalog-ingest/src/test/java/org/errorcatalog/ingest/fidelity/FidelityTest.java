package org.errorcatalog.ingest.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FidelityTest {

  private static final Path PAGE = Path.of("../docs/fidelity.md");

  @Test
  void readsTheCorpusAsWellAsThePageSays() throws IOException {
    String page = FidelityPage.write();
    if (System.getProperty("fidelity.update") != null) {
      Files.writeString(PAGE, page);
    }

    assertThat(page).isEqualTo(Files.readString(PAGE));
  }
}
