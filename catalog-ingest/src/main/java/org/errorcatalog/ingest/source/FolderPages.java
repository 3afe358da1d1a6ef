package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Every page below a folder; links are not followed, hidden files and folders skipped. */
final class FolderPages implements PageSource {

  private static final int DEPTH = 64;

  private final Path folder;
  private final String typed;
  private final Limits limits;

  FolderPages(Path folder, String typed, Limits limits) {
    this.folder = folder;
    this.typed = typed;
    this.limits = limits;
  }

  @Override
  public void read(PageSink sink) {
    Batches batches = new Batches(sink);
    Delivery delivery = new Delivery(typed, limits, batches);
    try {
      Path root = folder.toRealPath();
      FolderWalk walk = new FolderWalk(root, typed, limits, delivery);
      Files.walkFileTree(root, Set.of(), DEPTH, walk);
      for (String name : walk.names()) {
        delivery.inside(
            name,
            where(name),
            () -> BoundedRead.open(root.resolve(name)),
            new FileNeighbours(root, name, limits));
      }
      batches.flush();
    } catch (IOException e) {
      throw new SourceException("%s: cannot be listed".formatted(typed));
    }
  }

  private String where(String name) {
    return folder.toAbsolutePath().normalize() + "/" + name;
  }
}
