package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.file.Path;

/** One file, asked for by name, whatever it is called. */
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
    byte[] content;
    try {
      content = BoundedRead.atMost(limits.pageBytes(), file);
    } catch (IOException e) {
      throw new SourceException("%s: cannot be read".formatted(typed));
    }
    if (content == null) {
      sink.finding(BoundedRead.tooLarge(typed, limits.pageBytes()));
      return;
    }
    String name = String.valueOf(file.getFileName());
    String where = file.toAbsolutePath().normalize().toString();
    sink.page(new SourcePage(typed, name, where, false, content));
  }
}
