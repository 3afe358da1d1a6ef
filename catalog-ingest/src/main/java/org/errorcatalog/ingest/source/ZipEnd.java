package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Where the directory of a zip lies.
 *
 * @param directory its first byte
 * @param length in bytes
 * @param start where the zip begins in its file, which may hold something before it
 */
record ZipEnd(long directory, long length, long start) {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int WIDE_END = 0x06064b50;
  private static final int WIDE_END_LENGTH = 56;
  private static final int LONGEST_COMMENT = 0xFFFF;

  static ZipEnd of(FileChannel file) throws IOException {
    long size = file.size();
    int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT + LOCATOR_LENGTH);
    long from = size - length;
    ByteBuffer tail = ZipDirectory.bytes(new Slice(file, from, length), length);
    for (int i = length - END_LENGTH; i >= 0; i--) {
      if (tail.getInt(i) == END
          && i + END_LENGTH + Short.toUnsignedInt(tail.getShort(i + 20)) <= length) {
        return at(file, tail, i, from);
      }
    }
    throw new IOException("no end of a zip");
  }

  private static ZipEnd at(FileChannel file, ByteBuffer tail, int i, long from) throws IOException {
    int locator = i - LOCATOR_LENGTH;
    if (locator >= 0 && tail.getInt(locator) == LOCATOR) {
      long at = tail.getLong(locator + 8);
      ByteBuffer wide = ZipDirectory.bytes(new Slice(file, at, WIDE_END_LENGTH), WIDE_END_LENGTH);
      if (wide.getInt(0) == WIDE_END) {
        return before(at, wide.getLong(40), wide.getLong(48));
      }
    }
    return before(
        from + i,
        Integer.toUnsignedLong(tail.getInt(i + 12)),
        Integer.toUnsignedLong(tail.getInt(i + 16)));
  }

  private static ZipEnd before(long end, long length, long offset) throws IOException {
    long directory = end - length;
    if (length < 0 || offset < 0 || directory < offset) {
      throw new IOException("a directory outside the zip");
    }
    return new ZipEnd(directory, length, directory - offset);
  }
}
