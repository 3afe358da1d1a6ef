package org.errorcatalog.deploy.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Chromium for Linux out of the npm registry, where npm is there and nothing else is. */
final class NpmChromium {
  private static final String PACKAGE = "@sparticuz/chromium@153.0.0";
  private static final Path DIRECTORY = Path.of("target/chromium").toAbsolutePath();

  /** Unpacks the browser and the libraries that a bare system lacks, and wraps the two. */
  private static final String UNPACK =
      """
      set -e
      tar -xzf "$(npm pack --silent "$1")"
      node -e '
        const fs = require("fs"), zlib = require("zlib");
        for (const name of ["chromium", "al2023.tar", "swiftshader.tar"]) {
          const packed = fs.readFileSync(`package/bin/${name}.br`);
          fs.writeFileSync(name, zlib.brotliDecompressSync(packed), { mode: 0o755 });
        }'
      tar -xf al2023.tar
      tar -xf swiftshader.tar
      printf '#!/bin/sh\nLD_LIBRARY_PATH=%s exec %s "$@"\n' "$PWD/lib:$PWD" "$PWD/chromium" > run
      chmod 755 run
      """;

  private NpmChromium() {}

  static Optional<Path> install() {
    Path wrapper = DIRECTORY.resolve("run");
    if (!Files.isExecutable(wrapper) && !unpack()) {
      return Optional.empty();
    }
    return Optional.of(wrapper);
  }

  private static boolean unpack() {
    try {
      Files.createDirectories(DIRECTORY);
      Process shell =
          new ProcessBuilder(List.of("sh", "-c", UNPACK, "sh", PACKAGE))
              .directory(DIRECTORY.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean done = shell.waitFor(1, TimeUnit.MINUTES) && shell.exitValue() == 0;
      if (!done) {
        System.err.println("no Chromium from npm: " + said.strip());
      }
      return done;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
