package org.errorcatalog.deploy.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir private Path directory;

  @Test
  void survivesARestart() {
    String password = secrets().of("catalog_api");

    assertThat(secrets().of("catalog_api")).isEqualTo(password);
  }

  @Test
  void makesEachOneAnew() {
    assertThat(secrets().of("catalog_api")).isNotEqualTo(secrets().of("catalog_admin"));
  }

  @Test
  void isLongEnoughForTheKeysOfTheConsole() {
    assertThat(secrets().of("console-state")).hasSize(32).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void isReadableByItsOwnerAlone() throws IOException {
    secrets().of("catalog_api");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  private Secrets secrets() {
    return new Secrets(PropertiesFile.read(file()));
  }

  private Path file() {
    return directory.resolve("secrets.properties");
  }
}
