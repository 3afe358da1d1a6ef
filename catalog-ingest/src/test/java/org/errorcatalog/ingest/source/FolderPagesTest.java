package org.errorcatalog.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPagesTest {

  private static final Limits SMALL = new Limits(1 << 20, 10, 2 << 20);

  @TempDir Path outside;

  @Test
  void takesMarkdownOfEveryCase() throws IOException {
    write("docs/A.MD", "1");
    write("docs/b.Markdown", "2");
    write("docs/c.mdx", "no");

    assertThat(read("docs").paths()).containsExactly("A.MD", "b.Markdown");
  }

  @Test
  void namesWhatIsNoFileAndGoesOn() throws Exception {
    write("docs/folder.md/inner.md", "1");
    write("docs/good.md", "2");
    write("secret.md", "no");
    Files.createSymbolicLink(outside.resolve("docs/out.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(outside.resolve("docs/gone.md"), outside.resolve("absent.md"));
    Files.createSymbolicLink(outside.resolve("docs/same.md"), outside.resolve("docs/good.md"));
    Files.createSymbolicLink(outside.resolve("docs/loop"), outside.resolve("docs"));
    pipe("docs/pipe.md");

    Taken taken = read("docs");

    assertThat(taken.paths()).containsExactly("folder.md/inner.md", "good.md");
    assertThat(taken.complaints())
        .containsExactlyInAnyOrder(
            "PAGE_UNREADABLE folder.md: the page was not read: it is a folder",
            "PAGE_UNREADABLE out.md: the page was not read: it is a link, and links are not"
                + " followed",
            "PAGE_UNREADABLE gone.md: the page was not read: it is a link, and links are not"
                + " followed",
            "PAGE_UNREADABLE pipe.md: the page was not read: it is not a regular file");
  }

  @Test
  void namesAPageThatVanishesMeanwhile() throws IOException {
    for (char name = 'a'; name <= 'z'; name++) {
      write("docs/" + name + ".md", "1");
    }
    Path vanishing = outside.resolve("docs/y.md");
    Taken taken = new Taken(page -> vanishing.toFile().delete());

    new Sources(Limits.DEFAULT).named(outside.resolve("docs").toString()).read(taken);

    assertThat(taken.paths()).hasSize(25).startsWith("a.md", "b.md").endsWith("x.md", "z.md");
    assertThat(taken.complaints())
        .containsExactly("PAGE_UNREADABLE y.md: the page was not read: it is gone");
  }

  @Test
  void readsTheFolderThatALinkNames() throws IOException {
    write("docs/nl-nl/a.md", "1");
    Files.createSymbolicLink(outside.resolve("current"), outside.resolve("docs"));

    Taken taken = read("current");

    assertThat(taken.pages)
        .singleElement()
        .extracting(SourcePage::path, SourcePage::where)
        .containsExactly("nl-nl/a.md", outside.resolve("current") + "/nl-nl/a.md");
  }

  @Test
  void refusesTooManyPagesOrTooMuch() throws IOException {
    for (int i = 0; i <= SMALL.pages(); i++) {
      write("many/" + i + ".md", "x");
    }
    for (int i = 0; i < 3; i++) {
      write("much/" + i + ".md", "x".repeat(SMALL.pageBytes()));
    }

    assertThatThrownBy(() -> read("many"))
        .isInstanceOf(SourceException.class)
        .hasMessageEndingWith("more than 10 pages; import parts of it");
    assertThatThrownBy(() -> read("much"))
        .isInstanceOf(SourceException.class)
        .hasMessageEndingWith("holds more than 2 MiB of pages; import parts of it");
  }

  @Test
  void letsAPageReadItsNeighboursAndNothingElse() throws IOException {
    write("docs/a/page.md", "page");
    write("docs/parts/x.md", "part");
    write("docs/.secret/x.md", "no");
    write("docs/parts/key.pem", "no");
    write("docs/parts/huge.md", "x".repeat(SMALL.pageBytes() + 1));
    write("out.md", "no");
    Files.createSymbolicLink(outside.resolve("docs/a/link.md"), outside.resolve("out.md"));
    Files.createSymbolicLink(outside.resolve("docs/a/up"), outside);
    Files.createSymbolicLink(outside.resolve("docs/a/round.md"), Path.of("round.md"));

    Map<String, String> seen =
        neighbours(
            "docs",
            "../parts/x.md",
            "~/parts/x.md",
            "./page.md",
            "../../out.md",
            "../../docs/parts/x.md",
            "~/../out.md",
            outside.resolve("docs/parts/x.md").toString(),
            "..\\parts\\x.md",
            "link.md",
            "up/out.md",
            "round.md",
            "../.secret/x.md",
            "../parts/key.pem",
            "../parts/huge.md",
            "../parts",
            "a\0.md",
            "");

    assertThat(seen)
        .containsOnly(
            Map.entry("../parts/x.md", "part"),
            Map.entry("~/parts/x.md", "part"),
            Map.entry("./page.md", "page"));
  }

  @Test
  void letsASingleFileReadWhatLiesBesideAndBelow() throws IOException {
    write("docs/a/page.md", "page");
    write("docs/a/below/x.md", "below");
    write("docs/parts/x.md", "no");

    assertThat(neighbours("docs/a/page.md", "below/x.md", "../parts/x.md", "~/below/x.md"))
        .containsOnly(Map.entry("below/x.md", "below"), Map.entry("~/below/x.md", "below"));
  }

  @Test
  void refusesToOpenAPipe() throws Exception {
    pipe("pipe.md");

    assertThatThrownBy(() -> read("pipe.md"))
        .isInstanceOf(UnusableSourceException.class)
        .hasMessageEndingWith("pipe.md: neither a file nor a folder");
  }

  private Map<String, String> neighbours(String name, String... paths) {
    Map<String, String> seen = new HashMap<>();
    Taken taken =
        new Taken(
            page -> {
              for (String path : page.path().endsWith("page.md") ? paths : new String[0]) {
                Optional<byte[]> content = page.neighbours().read(path);
                content.ifPresent(bytes -> seen.put(path, new String(bytes, UTF_8)));
              }
            });
    new Sources(SMALL).named(outside.resolve(name).toString()).read(taken);
    assertThat(taken.pages).isNotEmpty();
    return seen;
  }

  private Taken read(String name) {
    return Taken.from(new Sources(SMALL).named(outside.resolve(name).toString()));
  }

  private void pipe(String name) throws IOException, InterruptedException {
    String path = outside.resolve(name).toString();
    assertThat(new ProcessBuilder("mkfifo", path).start().waitFor()).isZero();
  }

  private Path write(String name, String content) throws IOException {
    Path file = outside.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
