package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Every {@code *.md} of a zip, read within limits that do not trust what the zip says of itself.
 */
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
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > limits.pages()) {
        throw new SourceException(
            "%s: more than %d entries; import parts of it".formatted(typed, limits.pages()));
      }
      List<? extends ZipEntry> pages =
          zip.stream()
              .peek(this::staysInside)
              .filter(ZipPages::isPage)
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      read(zip, pages, sink);
    } catch (IOException e) {
      throw new SourceException("%s: not a readable zip".formatted(typed));
    }
  }

  private void read(ZipFile zip, List<? extends ZipEntry> pages, PageSink sink) throws IOException {
    long left = limits.totalBytes();
    for (ZipEntry entry : pages) {
      byte[] content;
      try (InputStream in = zip.getInputStream(entry)) {
        content = BoundedRead.atMost(limits.pageBytes(), in);
      }
      left -= content == null ? limits.pageBytes() : content.length;
      if (left < 0) {
        throw new SourceException(
            "%s: unpacks to more than %d MiB".formatted(typed, limits.totalBytes() >> 20));
      }
      String name = entry.getName();
      if (content == null) {
        sink.finding(BoundedRead.tooLarge(name, limits.pageBytes()));
      } else {
        sink.page(new SourcePage(name, name, typed + "/" + name, true, content));
      }
    }
  }

  private void staysInside(ZipEntry entry) {
    String name = entry.getName();
    boolean leaves = name.startsWith("/") || name.contains("\\") || name.indexOf('\0') >= 0;
    if (leaves || List.of(name.split("/")).contains("..")) {
      throw new SourceException("%s: has an entry that leaves it: %s".formatted(typed, name));
    }
  }

  private static boolean isPage(ZipEntry entry) {
    String name = entry.getName();
    return !entry.isDirectory()
        && name.endsWith(".md")
        && !name.startsWith(".")
        && !name.contains("/.")
        && !name.startsWith("__MACOSX/");
  }
}
