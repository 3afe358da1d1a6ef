package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
    try (InputStream in = open(file)) {
      return atMost(limit, in);
    }
  }

  /** Opens a file and nothing else: a pipe would let the reader wait for ever. */
  static InputStream open(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnreadableException("it is not a regular file");
    }
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }
}
