package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The neighbours of a page of a folder.
 *
 * @param root without links
 * @param page the page's name from there
 */
record FileNeighbours(Path root, String page, Limits limits) implements Neighbours {

  @Override
  public Optional<byte[]> read(String relativePath) {
    return PageNames.neighbour(page, relativePath).flatMap(this::content);
  }

  private Optional<byte[]> content(String name) {
    try {
      Path file = root.resolve(name).toRealPath();
      if (!file.startsWith(root) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      return Optional.ofNullable(BoundedRead.atMost(limits.pageBytes(), file));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
