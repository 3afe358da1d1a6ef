package org.errorcatalog.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The content of one entry of a zip; its end is reached only where the checksum agrees. */
final class PackedContent extends CheckedInputStream {

  private static final int HEADER = 0x04034b50;
  private static final int HEADER_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final long checksum;
  private final Inflater inflater;

  private PackedContent(InputStream in, long checksum, Inflater inflater) {
    super(in, new CRC32());
    this.checksum = checksum;
    this.inflater = inflater;
  }

  static InputStream open(FileChannel file, PackedPage page) throws IOException {
    if (page.encrypted()) {
      throw new UnreadableException("it is encrypted");
    }
    if (page.method() != STORED && page.method() != DEFLATED) {
      throw new UnreadableException("it is packed in a way that cannot be unpacked");
    }
    InputStream packed = packed(file, page);
    Inflater inflater = new Inflater(true);
    InputStream in =
        page.method() == STORED ? packed : new InflaterInputStream(padded(packed), inflater, 8192);
    return new PackedContent(in, page.checksum(), inflater);
  }

  private static InputStream packed(FileChannel file, PackedPage page) throws IOException {
    ByteBuffer header =
        ZipDirectory.bytes(new Slice(file, page.header(), HEADER_LENGTH), HEADER_LENGTH);
    if (header.getInt(0) != HEADER) {
      throw new UnreadableException("it is damaged");
    }
    int name = Short.toUnsignedInt(header.getShort(26));
    int extra = Short.toUnsignedInt(header.getShort(28));
    return new Slice(file, page.header() + HEADER_LENGTH + name + extra, page.packed());
  }

  /** The inflater wants a byte after the end. */
  private static InputStream padded(InputStream packed) {
    return new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    if (read < 0 && getChecksum().getValue() != checksum) {
      throw new UnreadableException("it is damaged");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    super.close();
  }
}
