package org.errorcatalog.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  private static final Limits SMALL = new Limits(1 << 20, 10, 2 << 20);

  @TempDir Path folder;

  private final List<SourcePage> pages = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Sources sources = new Sources(SMALL);

  @Test
  void readsTheMarkdownOfAFolderInOrder() throws IOException {
    write("b/two.md", "2");
    write("a/one.md", "1");
    write("a/picture.png", "no");
    write(".hidden/three.md", "no");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("a/one.md"));

    read(folder);

    assertThat(pages).extracting(SourcePage::path).containsExactly("a/one.md", "b/two.md");
    assertThat(pages).allMatch(SourcePage::inside);
  }

  @Test
  void readsAFileWhateverItIsCalled() throws IOException {
    write("page.txt", "1");

    read(folder.resolve("page.txt"));

    assertThat(pages).extracting(SourcePage::identity).containsExactly("page.txt");
    assertThat(pages).noneMatch(SourcePage::inside);
  }

  @Test
  void readsTheMarkdownOfAZip() throws IOException {
    read(zip("b/two.md", "a/one.md", "a/picture.png", "__MACOSX/a/one.md"));

    assertThat(pages).extracting(SourcePage::path).containsExactly("a/one.md", "b/two.md");
  }

  @Test
  void leavesOutAPageThatIsTooLarge() throws IOException {
    write("large.md", "x".repeat(SMALL.pageBytes() + 1));
    write("small.md", "x");

    read(folder);

    assertThat(pages).hasSize(1);
    assertThat(findings)
        .extracting(Finding::name, Finding::page)
        .containsExactly(tuple(FindingName.PAGE_TOO_LARGE, "large.md"));
  }

  @Test
  void refusesAZipThatUnpacksToTooMuch() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (int i = 0; i < 4; i++) {
        zip.putNextEntry(new ZipEntry(i + ".md"));
        zip.write(new byte[SMALL.pageBytes()]);
      }
    }

    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("holds more than 2 MiB of pages");
  }

  @Test
  void refusesAZipWithTooManyEntriesOrPathsThatLeaveIt() throws IOException {
    String[] many = new String[SMALL.pages() + 1];
    for (int i = 0; i < many.length; i++) {
      many[i] = i + ".md";
    }

    assertThatThrownBy(() -> read(zip(many))).hasMessageContaining("more than 10 entries");
    assertThatThrownBy(() -> read(zip("../up.md"))).hasMessageContaining("leaves it: ../up.md");
    assertThatThrownBy(() -> read(zip("/etc/x.md"))).hasMessageContaining("leaves it");
  }

  @Test
  void refusesWhatIsNoSource() throws IOException {
    write("broken.zip", "no zip");

    assertThatThrownBy(() -> read(folder.resolve("absent.md")))
        .isInstanceOf(UnusableSourceException.class)
        .hasMessageEndingWith("no such file or folder");
    assertThatThrownBy(() -> sources.named("git+ssh://example.org/x#main:*.md"))
        .isInstanceOf(UnusableSourceException.class);
    assertThatThrownBy(() -> read(folder.resolve("broken.zip")))
        .isInstanceOf(SourceException.class)
        .hasMessageEndingWith("not a readable zip");
  }

  private void read(Path path) {
    sources
        .named(path.toString())
        .read(
            new PageSink() {
              @Override
              public void page(SourcePage page) {
                pages.add(page);
              }

              @Override
              public void finding(Finding finding) {
                findings.add(finding);
              }
            });
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Path zip(String... names) throws IOException {
    Path file = folder.resolve("pages.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    }
    return file;
  }
}
