package org.errorcatalog.deploy.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Where a Chromium is: the one that is named, an installed one, Playwright's, or npm's. */
final class InstalledBrowser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> MAC =
      List.of(
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
  private static final String ABSENT =
      "NO BROWSER, so no journey through the console was tested:"
          + " install Chromium or name one in CATALOG_BROWSER";

  private InstalledBrowser() {}

  static Path find(String playwrightsOwn) {
    Optional<Path> found =
        named()
            .or(InstalledBrowser::installed)
            .or(() -> executable(Path.of(playwrightsOwn)))
            .or(NpmChromium::install);
    if (found.isEmpty()) {
      complain();
    }
    return found.orElseThrow();
  }

  private static void complain() {
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(ABSENT);
    }
    System.err.println(ABSENT);
    Assumptions.abort(ABSENT);
  }

  private static Optional<Path> named() {
    return Optional.ofNullable(System.getenv("CATALOG_BROWSER"))
        .filter(name -> !name.isBlank())
        .map(Path::of);
  }

  private static Optional<Path> installed() {
    Stream<Path> onPath =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getenv().getOrDefault("PATH", ""))
            .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
    return Stream.concat(onPath, MAC.stream()).filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> executable(Path path) {
    return Optional.of(path).filter(Files::isExecutable);
  }
}
