package org.errorcatalog.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.errorcatalog.core.Corpus;
import org.errorcatalog.ingest.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages about one error, and pages that list codes without a table, in the corpus. */
class PagesOfTheirOwnTest {

  private static final String COLLECTION = "sql-server-pages";
  private static final Pattern CODE_OF_FILE = Pattern.compile("mssqlserver-(neg)?(\\d+)-.*");

  @ParameterizedTest
  @ValueSource(strings = {"de-de", "ja-jp"})
  void givesEveryPageItsOneError(String locale) {
    List<String> wrong = new ArrayList<>();
    for (Path file : pages(Corpus.path(COLLECTION + "/" + locale))) {
      Optional<SingleError> error = single(file);
      if (!error.map(SingleError::codeCell).equals(Optional.of(code(file)))) {
        wrong.add(file.getFileName() + ": " + error);
      }
    }
    assertThat(pages(Corpus.path(COLLECTION + "/" + locale))).hasSizeGreaterThan(60);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-de", "ja-jp"})
  void findsWhatToDoOnEveryPageThatSaysIt(String locale) {
    List<String> without = new ArrayList<>();
    for (Path file : pages(Corpus.path(COLLECTION + "/" + locale))) {
      SingleError error = single(file).orElseThrow();
      assertThat(error.messageRaw()).isNotBlank();
      assertThat(error.explanation().lines()).noneMatch(line -> line.startsWith("[!INCLUDE ["));
      if (error.action().isEmpty()) {
        without.add(code(file));
      }
    }
    assertThat(without).as("the section is there, with nothing in it").containsExactly("20574");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-de", "ja-jp"})
  void repairsTheOneWrongCode(String locale) {
    List<Finding> findings =
        pages(Corpus.path(COLLECTION + "/" + locale)).stream()
            .flatMap(file -> single(file).orElseThrow().findings().stream())
            .toList();

    assertThat(findings).extracting(Finding::before).containsExactly("9254");
    assertThat(findings).extracting(Finding::after).containsExactly("9524");
  }

  @Test
  void keepsTheTableOfStatesWithinTheExplanation() {
    Path file = Corpus.path(COLLECTION + "/de-de/mssqlserver-18456-database-engine-error.md");
    SingleError error = single(file).orElseThrow();

    assertThat(error.explanation().lines()).filteredOn(line -> line.startsWith("|")).hasSize(22);
    assertThat(error.action().lines()).noneMatch(line -> line.startsWith("|"));
  }

  @Test
  void findsNeitherOnOtherPages() {
    TreeSet<String> listed = new TreeSet<>();
    for (Path file : pages(Corpus.path(""))) {
      boolean own = file.toString().contains(COLLECTION);
      assertThat(single(file).isPresent()).as(file.toString()).isEqualTo(own);
      Page page = page(file);
      if (!ListedErrors.read(Outline.of(page.body(), page.firstLine())).isEmpty()) {
        listed.add(Corpus.path("").relativize(file).toString().replace('\\', '/'));
      }
    }
    assertThat(listed)
        .containsExactly(
            "azure-nl/nl-nl/media-services-error-codes.md",
            "azure-nl/nl-nl/previous/media-services-error-codes.md");
  }

  @Test
  void readsTheCodesThatStandInHeadings() {
    Page page = page(Corpus.path("azure-nl/nl-nl/media-services-error-codes.md"));
    List<ListedError> errors = ListedErrors.read(Outline.of(page.body(), page.firstLine()));

    assertThat(errors)
        .extracting(ListedError::codeCell)
        .containsExactly("400", "401", "403", "404", "409", "500", "503");
    assertThat(errors).extracting(ListedError::line).startsWith(27, 46).endsWith(98);
    assertThat(errors.get(0).textLines()).hasSize(18).startsWith("Bad Request");
  }

  private record Page(FrontMatter head, String body, int firstLine) {}

  private static Optional<SingleError> single(Path file) {
    Page page = page(file);
    return SingleErrorPage.read(
        page.head(), file.toString(), Outline.of(page.body(), page.firstLine()));
  }

  private static Page page(Path file) {
    try {
      String text = Utf8.decode(Files.readAllBytes(file)).orElseThrow();
      FrontMatterReader.Result head = new FrontMatterReader().read(text);
      int lines = (int) text.substring(0, head.bodyStart()).lines().count();
      return new Page(head.frontMatter(), text.substring(head.bodyStart()), 1 + lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files' names are right in this collection, but one has no sign. */
  private static String code(Path file) {
    Matcher name = CODE_OF_FILE.matcher(file.getFileName().toString());
    assertThat(name.matches()).isTrue();
    boolean negative = name.group(1) != null || name.group(2).equals("1");
    return (negative ? "-" : "") + name.group(2);
  }

  private static List<Path> pages(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
