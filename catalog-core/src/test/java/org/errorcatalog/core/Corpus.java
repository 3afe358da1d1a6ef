package org.errorcatalog.core;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The corpus of real pages, which is no part of the project and lies beside it where somebody has
 * it. Tests that want it skip themselves, saying so, where it is absent.
 */
public final class Corpus {

  private Corpus() {}

  /** A file or folder of the corpus. */
  public static Path path(String name) {
    return root().resolve(name);
  }

  public static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path corpus = at.resolve("../shared/corpus").normalize();
      if (Files.exists(at.resolve("mvnw")) && Files.isDirectory(corpus)) {
        return corpus;
      }
    }
    return abort("skipped: ../shared/corpus is not there");
  }
}
