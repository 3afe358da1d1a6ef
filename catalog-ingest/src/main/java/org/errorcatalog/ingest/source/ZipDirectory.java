package org.errorcatalog.ingest.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;

/**
 * The directory at the end of a zip, read entry by entry. The JDK's reader keeps all of it in
 * memory, and refuses the whole zip where one entry is encrypted.
 */
final class ZipDirectory {

  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int WIDE_NUMBERS = 0x0001;
  private static final long SEE_WIDE = 0xFFFF_FFFFL;

  private ZipDirectory() {}

  /** Tells every entry, in the order of the directory. */
  static void read(FileChannel file, Consumer<PackedPage> entries) throws IOException {
    ZipEnd end = ZipEnd.of(file);
    try (InputStream in =
        new BufferedInputStream(new Slice(file, end.directory(), end.length()), 1 << 16)) {
      for (long left = end.length(); left > 0; ) {
        ByteBuffer fixed = bytes(in, ENTRY_LENGTH);
        if (fixed.getInt(0) != ENTRY) {
          throw new IOException("no entry where one should be");
        }
        byte[] name = in.readNBytes(Short.toUnsignedInt(fixed.getShort(28)));
        ByteBuffer extra = bytes(in, Short.toUnsignedInt(fixed.getShort(30)));
        int comment = Short.toUnsignedInt(fixed.getShort(32));
        in.skipNBytes(comment);
        left -= ENTRY_LENGTH + name.length + extra.capacity() + comment;
        entries.accept(entry(fixed, name, extra, end.start()));
      }
    }
  }

  private static PackedPage entry(ByteBuffer fixed, byte[] name, ByteBuffer extra, long start) {
    long packed = Integer.toUnsignedLong(fixed.getInt(20));
    long header = Integer.toUnsignedLong(fixed.getInt(42));
    if (seekWideNumbers(extra)) {
      if (fixed.getInt(24) == -1) {
        wide(extra);
      }
      packed = packed == SEE_WIDE ? wide(extra) : packed;
      header = header == SEE_WIDE ? wide(extra) : header;
    }
    return new PackedPage(
        ZipNames.decode(name),
        (fixed.getShort(8) & 1) != 0,
        Short.toUnsignedInt(fixed.getShort(10)),
        packed,
        Integer.toUnsignedLong(fixed.getInt(16)),
        start + header);
  }

  private static boolean seekWideNumbers(ByteBuffer extra) {
    while (extra.remaining() >= 4) {
      int kind = Short.toUnsignedInt(extra.getShort());
      int length = Short.toUnsignedInt(extra.getShort());
      if (kind == WIDE_NUMBERS) {
        return true;
      }
      extra.position(Math.min(extra.limit(), extra.position() + length));
    }
    return false;
  }

  private static long wide(ByteBuffer extra) {
    return extra.remaining() >= 8 ? extra.getLong() : SEE_WIDE;
  }

  static ByteBuffer bytes(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("cut off");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
