package org.errorcatalog.deploy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir private Path pages;
  private String before;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(pages.resolve("nl-NL"));
    Files.writeString(pages.resolve("a.md"), "one");
    Files.writeString(pages.resolve("nl-NL/a.md"), "een");
    before = Fingerprint.of(pages);
  }

  @Test
  void doesNotDependOnTime() throws IOException {
    Files.setLastModifiedTime(pages.resolve("a.md"), FileTime.from(Instant.EPOCH));

    assertThat(Fingerprint.of(pages)).isEqualTo(before);
  }

  @Test
  void changesWithAContent() throws IOException {
    Files.writeString(pages.resolve("nl-NL/a.md"), "twee");

    assertThat(Fingerprint.of(pages)).isNotEqualTo(before);
  }

  @Test
  void changesWithAName() throws IOException {
    Files.move(pages.resolve("a.md"), pages.resolve("b.md"));

    assertThat(Fingerprint.of(pages)).isNotEqualTo(before);
  }

  @Test
  void changesWhereTextMovesFromOneFileToTheNext() throws IOException {
    Files.writeString(pages.resolve("a.md"), "on");
    Files.writeString(pages.resolve("nl-NL/a.md"), "eeen");

    assertThat(Fingerprint.of(pages)).isNotEqualTo(before);
  }

  @Test
  void takesASingleFileToo() {
    assertThat(Fingerprint.of(pages.resolve("a.md"))).isNotEqualTo(before).hasSize(64);
  }
}
