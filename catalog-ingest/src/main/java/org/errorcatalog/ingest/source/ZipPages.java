package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Every page of a zip, read within limits that do not trust what the zip says of itself. */
final class ZipPages implements PageSource {

  private final Path file;
  private final String typed;
  private final Limits limits;

  ZipPages(Path file, String typed, Limits limits) {
    this.file = file;
    this.typed = typed;
    this.limits = limits;
  }

  @Override
  public void read(PageSink sink) {
    Delivery delivery = new Delivery(typed, limits, sink);
    try (FileChannel zip = FileChannel.open(file)) {
      ZipListing listing = new ZipListing(typed, limits, delivery);
      ZipDirectory.read(zip, listing);
      SortedMap<String, PackedPage> pages = listing.pages();
      pages.forEach(
          (name, page) ->
              delivery.inside(
                  name,
                  typed + "/" + name,
                  () -> PackedContent.open(zip, page),
                  path ->
                      PageNames.neighbour(name, path)
                          .flatMap(other -> read(zip, pages.get(other)))));
    } catch (IOException e) {
      throw new SourceException("%s: not a readable zip".formatted(typed));
    }
  }

  private Optional<byte[]> read(FileChannel zip, @Nullable PackedPage page) {
    if (page == null) {
      return Optional.empty();
    }
    try (var in = PackedContent.open(zip, page)) {
      return Optional.ofNullable(BoundedRead.atMost(limits.pageBytes(), in));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
