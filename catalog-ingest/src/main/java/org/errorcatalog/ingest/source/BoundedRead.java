package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.FindingName;
import org.jspecify.annotations.Nullable;

/** Reads no more of anything than the limit and one byte. */
final class BoundedRead {

  private BoundedRead() {}

  /** The content, or null where it is longer than the limit. */
  static byte @Nullable [] atMost(int limit, InputStream in) throws IOException {
    byte[] content = in.readNBytes(limit + 1);
    return content.length > limit ? null : content;
  }

  static byte @Nullable [] atMost(int limit, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return atMost(limit, in);
    }
  }

  static Finding tooLarge(String path, int limit) {
    return Finding.of(
            FindingName.PAGE_TOO_LARGE,
            "the page is larger than %d MiB and was not read".formatted(limit >> 20))
        .on(path, null);
  }
}
