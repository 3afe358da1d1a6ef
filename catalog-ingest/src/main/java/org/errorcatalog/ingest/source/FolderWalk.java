package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the names of a folder's pages; what looks like one and is none is a finding. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path root;
  private final String typed;
  private final Limits limits;
  private final Delivery delivery;
  private final SortedSet<String> names = new TreeSet<>();
  private int seen;

  FolderWalk(Path root, String typed, Limits limits, Delivery delivery) {
    this.root = root;
    this.typed = typed;
    this.limits = limits;
    this.delivery = delivery;
  }

  SortedSet<String> names() {
    return names;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
    if (PageNames.isHidden(name(dir))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (PageNames.isPage(name(dir)) && !dir.equals(root)) {
      unreadable(dir, "it is a folder");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      unreadable(file, "the folder lies too deep");
    } else if (isPage(file)) {
      page(file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  private void page(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      count();
      names.add(name(file));
    } else if (!attributes.isSymbolicLink()) {
      unreadable(file, "it is not a regular file");
    } else if (!leadsToAnotherPage(file)) {
      unreadable(file, "it is a link, and links are not followed");
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(root)) {
      throw e;
    }
    if (!PageNames.isHidden(name(file))) {
      count();
      delivery.unreadable(name(file), e);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
    return e == null ? FileVisitResult.CONTINUE : visitFileFailed(dir, e);
  }

  /** Such a page is read under its own name. */
  private boolean leadsToAnotherPage(Path link) {
    try {
      Path file = link.toRealPath();
      return file.startsWith(root)
          && isPage(file)
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isPage(Path file) {
    return PageNames.isPage(name(file)) && !PageNames.isHidden(name(file));
  }

  private void unreadable(Path file, String reason) {
    count();
    delivery.unreadable(name(file), reason);
  }

  private void count() {
    if (++seen > limits.pages()) {
      throw new SourceException(
          "%s: more than %d pages; import parts of it".formatted(typed, limits.pages()));
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
