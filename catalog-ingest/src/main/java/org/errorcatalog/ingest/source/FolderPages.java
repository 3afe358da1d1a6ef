package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every {@code *.md} below a folder; links are not followed, hidden files and folders skipped. */
final class FolderPages implements PageSource {

  private static final int DEPTH = 64;

  private final Path root;
  private final String typed;
  private final Limits limits;

  FolderPages(Path root, String typed, Limits limits) {
    this.root = root;
    this.typed = typed;
    this.limits = limits;
  }

  @Override
  public void read(PageSink sink) {
    for (Path file : files()) {
      try {
        byte[] content = BoundedRead.atMost(limits.pageBytes(), file);
        if (content == null) {
          sink.finding(BoundedRead.tooLarge(name(file), limits.pageBytes()));
        } else {
          sink.page(new SourcePage(name(file), name(file), where(file), true, content));
        }
      } catch (IOException e) {
        throw new SourceException("%s: cannot be read".formatted(file));
      }
    }
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(root, DEPTH)) {
      List<Path> files =
          all.filter(this::isPage)
              .limit(limits.pages() + 1L)
              .sorted(Comparator.comparing(this::name))
              .toList();
      if (files.size() > limits.pages()) {
        throw new SourceException(
            "%s: more than %d pages; import parts of it".formatted(typed, limits.pages()));
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new SourceException("%s: cannot be listed".formatted(typed));
    }
  }

  private boolean isPage(Path file) {
    return file.toString().endsWith(".md")
        && !hidden(file)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean hidden(Path file) {
    return StreamSupport.stream(root.relativize(file).spliterator(), false)
        .anyMatch(segment -> segment.toString().startsWith("."));
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String where(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }
}
