package org.errorcatalog.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitPagesTest {

  private static final Limits SMALL = new Limits(1 << 20, 10, 2 << 20);
  private static final PersonIdent WRITER = new PersonIdent("writer", "writer@example.org");

  @TempDir Path folder;
  private Path work;
  private Git git;

  @BeforeEach
  void commitPages() throws Exception {
    GitSystem.use();
    work = folder.resolve("docs");
    git = Git.init().setDirectory(work.toFile()).setInitialBranch("main").call();
    write("articles/nl-nl/a.md", "one\r\ntwo\n");
    write("articles/b.md", "b");
    write("articles/picture.png", "no");
    write(".github/c.md", "no");
    write("README.md", "readme");
    commit("first");
    git.tag().setName("v1").call();
    git.branchCreate().setName("next/step").call();
  }

  @AfterEach
  void close() {
    git.close();
  }

  @Test
  void readsWhatIsCommittedAndNotTheWorkTree() throws Exception {
    StoredConfig config = git.getRepository().getConfig();
    config.setString("core", null, "autocrlf", "input");
    config.save();
    write("README.md", "changed");
    write("new.md", "new");

    Taken taken = read("git+" + work);

    assertThat(taken.paths()).containsExactly("README.md", "articles/b.md", "articles/nl-nl/a.md");
    assertThat(taken.pages.get(0).content()).asString(UTF_8).isEqualTo("readme");
    assertThat(taken.pages.get(2).content()).asString(UTF_8).isEqualTo("one\r\ntwo\n");
    assertThat(taken.pages.get(2))
        .extracting(SourcePage::identity, SourcePage::where, SourcePage::inside)
        .containsExactly("articles/nl-nl/a.md", work + "/articles/nl-nl/a.md", true);
  }

  @Test
  void readsTheRevisionThatIsAskedFor() throws Exception {
    write("later.md", "later");
    RevCommit later = commit("second");

    assertThat(read("git+" + work + "#v1").paths()).doesNotContain("later.md");
    assertThat(read("git+" + work + "#next/step:*.md").paths()).doesNotContain("later.md");
    assertThat(read("git+file://" + work + "#main").paths()).contains("later.md");
    assertThat(read("git+" + work + "#" + later.name() + ":later.md").paths())
        .containsExactly("later.md");
  }

  @Test
  void takesAGlob() throws Exception {
    String head = "git+" + work + "#:";

    assertThat(read(head + "articles/**/*.md").paths())
        .containsExactly("articles/b.md", "articles/nl-nl/a.md");
    assertThat(read(head + "articles/*.md").paths()).containsExactly("articles/b.md");
    assertThat(read(head + "**/nl-nl/*").paths()).containsExactly("articles/nl-nl/a.md");
    assertThat(read(head + "articles").paths()).hasSize(2);
    assertThat(read(head + "*.md").paths()).hasSize(4);
    assertThat(read(head + "**/*.md").paths()).hasSize(4);
  }

  @Test
  void readsABareRepositoryAndTheFolderOfOne() throws Exception {
    Path bare = folder.resolve("bare.git");
    Git.cloneRepository()
        .setBare(true)
        .setURI(work.toUri().toString())
        .setDirectory(bare.toFile())
        .call()
        .close();

    assertThat(read("git+" + bare + "#main").paths()).hasSize(3);
    assertThat(read("git+file://localhost" + bare).paths()).hasSize(3);
    assertThat(read("git+" + work.resolve(".git")).paths()).hasSize(3);
  }

  @Test
  void saysInOneLineWhatIsNotThere() {
    assertThatThrownBy(() -> read("git+" + work + "#gone"))
        .isInstanceOf(SourceException.class)
        .hasMessage("git+%s#gone: there is no revision 'gone'", work);
    assertThatThrownBy(() -> read("git+" + work + "#a..b^{"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("there is no revision");
    assertThatThrownBy(() -> read("git+" + work + "#main:none/*.md"))
        .isInstanceOf(SourceException.class)
        .hasMessageEndingWith("no page matches");
    assertThatThrownBy(() -> read("git+" + folder))
        .isInstanceOf(UnusableSourceException.class)
        .hasMessage("git+%s: no such repository", folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ext::sh -c true",
        "http://example.org/x.git",
        "git://example.org/x.git",
        "ssh://example.org/x.git",
        "FTP://example.org/x.git",
        "https://me:secret@example.org/x.git",
        "me@example.org:x.git",
        "fd::17/foo",
        ""
      })
  void refusesEveryOtherKindOfAddress(String address) {
    assertThatThrownBy(() -> new Sources(SMALL).named("git+" + address + "#main"))
        .isInstanceOf(UnusableSourceException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void keepsTheLimitsAndNamesWhatItLeavesOut() throws Exception {
    write("large.md", "x".repeat(SMALL.pageBytes() + 1));
    Files.createSymbolicLink(work.resolve("link.md"), Path.of("README.md"));
    commit("odd");

    Taken taken = read("git+" + work + "#main:/*.md");

    assertThat(taken.paths()).containsExactly("README.md");
    assertThat(taken.complaints())
        .containsExactly(
            "PAGE_TOO_LARGE large.md: the page is larger than 1 MiB and was not read",
            "PAGE_UNREADABLE link.md: the page was not read: it is a link, and links are not"
                + " followed");
    for (int i = 0; i < SMALL.pages(); i++) {
      write(i + ".md", "x");
    }
    commit("many");
    assertThatThrownBy(() -> read("git+" + work)).hasMessageContaining("more than 10 pages");
  }

  @Test
  void letsAPageReadItsNeighboursOfTheSameRevision() throws Exception {
    write("articles/b.md", "changed");
    Map<String, String> seen = new HashMap<>();
    Taken taken =
        new Taken(
            page -> {
              for (String path :
                  new String[] {"../b.md", "~/README.md", "../../../x.md", "../n.md"}) {
                page.neighbours()
                    .read(path)
                    .ifPresent(content -> seen.put(path, new String(content, UTF_8)));
              }
            });

    new Sources(SMALL).named("git+" + work + "#main:articles/nl-nl/").read(taken);

    assertThat(seen).containsOnly(Map.entry("../b.md", "b"), Map.entry("~/README.md", "readme"));
  }

  @Test
  void fetchesOneRevisionIntoAPrivateFolderAndAgain() throws Exception {
    GitCache cache = new GitCache(folder.resolve("cache/git"));
    RemoteRepository remote = new RemoteRepository(work.toUri().toString(), "typed");
    assertThat(fetched(remote, cache, "main", "README.md")).isTrue();
    write("later.md", "later");
    RevCommit later = commit("second");

    assertThat(fetched(remote, cache, "main", "later.md")).isTrue();
    assertThat(fetched(remote, cache, "HEAD", "later.md")).isTrue();
    assertThat(fetched(remote, cache, "v1", "later.md")).isFalse();
    assertThat(fetched(remote, cache, later.name(), "later.md")).isTrue();
    assertThatThrownBy(() -> remote.fetch("gone", cache))
        .isInstanceOf(SourceException.class)
        .hasMessage("typed: there is no branch or tag 'gone', and it is no whole commit id");
    try (Stream<Path> kept = Files.list(folder.resolve("cache/git"))) {
      assertThat(kept)
          .singleElement()
          .satisfies(
              each ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                      .isEqualTo("rwx------"));
    }
  }

  @Test
  void saysInOneLineWhatCannotBeFetched() {
    GitCache cache = new GitCache(folder.resolve("cache"));

    assertThatThrownBy(
            () -> new RemoteRepository("https://127.0.0.1:1/x.git", "typed").fetch("main", cache))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("typed: cannot be fetched: ")
        .hasMessageNotContaining("\n");
  }

  private static boolean fetched(
      RemoteRepository remote, GitCache cache, String revision, String name) throws IOException {
    try (GitRevision found = remote.fetch(revision, cache)) {
      return TreeWalk.forPath(found.repository(), name, found.tree()) != null;
    }
  }

  private static Taken read(String typed) {
    return Taken.from(new Sources(SMALL).named(typed));
  }

  private RevCommit commit(String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    return git.commit()
        .setMessage(message)
        .setAuthor(WRITER)
        .setCommitter(WRITER)
        .setSign(false)
        .call();
  }

  private void write(String name, String content) throws IOException {
    Path file = work.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
