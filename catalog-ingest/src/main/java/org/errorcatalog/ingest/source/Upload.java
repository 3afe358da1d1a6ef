package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody uploaded: a page, or a zip of pages. */
public final class Upload implements PageSource {

  private final String name;
  private final byte[] content;
  private final Limits limits;

  public Upload(String name, byte[] content, Limits limits) {
    this.name = name;
    this.content = content;
    this.limits = limits;
  }

  @Override
  public void read(PageSink sink) {
    if (Sources.isZip(name)) {
      unpack(sink);
    } else if (content.length > limits.pageBytes()) {
      new Delivery(name, limits, sink).tooLarge(name);
    } else {
      sink.page(new SourcePage(name, name, name, false, content, Neighbours.NONE));
    }
  }

  private void unpack(PageSink sink) {
    try {
      Path file = Files.createTempFile("upload", ".zip");
      try {
        Files.write(file, content);
        new ZipPages(file, name, limits).read(sink);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new SourceException("%s: cannot be unpacked".formatted(name));
    }
  }
}
