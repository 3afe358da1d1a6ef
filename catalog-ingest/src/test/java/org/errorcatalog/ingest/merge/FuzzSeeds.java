package org.errorcatalog.ingest.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Pages to damage: of every kind that the reader knows one in words of our own. */
final class FuzzSeeds {

  private static final String SERVER =
      """
      # Errors of the print server

      Intro with a [link](more.md) and `code`.

      | Error code | Severity | Event logged | Description |
      |---:|:-:|---|---|
      | -12 | 16 | Yes | Tray %1 of printer '%.*ls' is **empty**.<br/>Fill it \\| swap it. |
      | 13 | 10 | No | See <a href="https://example.org/a?b=c">the page</a> for {0} &amp; {1}. |
      | 14 | 16 | No | Caf\u00c3\u00a9 \u00e2\u20ac\u201c closed, <ul><li>wait</li><li>retry</li></ul> |
      |  | 16 | No | A row without a code. |
      | 1 6 | 16 | No | Paper | jam | in the tray. |

      > [!NOTE]
      > | 99 | no row |

      | 17 | 21 | Yes | Goes on after a blank line. |
      """;

  private static final String STATES =
      """
      ---
      title: "SQLSTATE codes"
      locale: de-DE
      redirect: [a, b]
      ---
      | SQLSTATE | Fehler | Funktion |
      |---|---|---|
      | 01000 | Allgemeine Warnung | `Open`, `Close` |
      | 08S01 | Die Leitung ist tot. Versuchen Sie es erneut. | *Alle* |
      | 42S02 | Tabelle "x" fehlt. | ~~Keine~~ \\* |
      | HY000 | \u7d19\u304c\u3042\u308a\u307e\u305b\u3093\u3002 | [Read](read.md "title") |
      """;

  private static final String SINGLE =
      """
      ---
      title: "PRINT_4711"
      description: "PRINT_4711"
      ms.assetid: 4711
      locale: en-US
      ---
      # PRINT_4711

      ## Details

      | Attribute | Value |
      | --- | --- |
      | Product Name | Printer |
      | Event ID | 4711 |
      | Symbolic Name | TRAY_EMPTY |
      | Message Text | The tray %d is empty. |

      ## Explanation

      Somebody took the paper.

      1. One
         - Two

      ```text
      a | b
      ```

      ## User Action

      Contact the vendor. Try again later.
      """;

  private static final String LISTED =
      """
      # Error codes

      ## Error 100: The tray is empty

      Fill the tray.

      ## Error 101: The lid is open

      Close the lid.

      - `E_LID` (0x80070005) - The lid is open. [!INCLUDE [lid](lid.md)]
      - `E_INK` (0x80070006) - The ink is dry.

      <table><tr><td>1</td><td>x</td></tr></table>
      """;

  /** A page, and the same in another language, which stays whole. */
  record Seed(byte[] page, byte[] sibling) {}

  private FuzzSeeds() {}

  static List<Seed> own() {
    List<String> pages = List.of(OwnPages.ENGLISH, OwnPages.DUTCH, SERVER, STATES, SINGLE, LISTED);
    return pages.stream().map(FuzzSeeds::ofItself).toList();
  }

  private static Seed ofItself(String page) {
    return new Seed(page.getBytes(UTF_8), page.getBytes(UTF_8));
  }

  /**
   * The pages below a folder, each with the page of its name in the next folder beside its own.
   *
   * @param most bytes of a page
   */
  static List<Seed> below(Path folder, long most) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && file.toFile().length() <= most)
          .sorted()
          .map(file -> new Seed(bytes(file), bytes(sibling(file))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sibling(Path file) {
    Path locale = file.resolveSibling("").toAbsolutePath().normalize();
    try (Stream<Path> others = Files.list(locale.resolveSibling(""))) {
      return others
          .filter(other -> !other.equals(locale))
          .map(other -> other.resolve(file.getFileName()))
          .filter(Files::isRegularFile)
          .min(Path::compareTo)
          .orElse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
