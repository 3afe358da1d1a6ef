package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.file.Path;

/** One file, asked for by name, whatever it is called; its neighbours are its folder's. */
final class OnePage implements PageSource {

  private final Path file;
  private final String typed;
  private final Limits limits;

  OnePage(Path file, String typed, Limits limits) {
    this.file = file;
    this.typed = typed;
    this.limits = limits;
  }

  @Override
  public void read(PageSink sink) {
    byte[] content =
        new Delivery(typed, limits, sink).content(typed, () -> BoundedRead.open(file.toRealPath()));
    if (content != null) {
      String name = String.valueOf(file.getFileName());
      String where = file.toAbsolutePath().normalize().toString();
      sink.page(new SourcePage(typed, name, where, false, content, neighbours(name)));
    }
  }

  private Neighbours neighbours(String name) {
    try {
      Path folder = file.toAbsolutePath().normalize().getParent();
      return folder == null
          ? Neighbours.NONE
          : new FileNeighbours(folder.toRealPath(), name, limits);
    } catch (IOException e) {
      return Neighbours.NONE;
    }
  }
}
