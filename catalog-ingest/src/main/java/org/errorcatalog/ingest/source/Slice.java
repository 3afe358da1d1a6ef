package org.errorcatalog.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file; many can be read side by side. */
final class Slice extends InputStream {

  private final FileChannel file;
  private long at;
  private final long end;

  Slice(FileChannel file, long at, long length) {
    this.file = file;
    this.at = at;
    this.end = at + length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (at >= end) {
      return -1;
    }
    int wanted = (int) Math.min(length, end - at);
    int read = file.read(ByteBuffer.wrap(into, from, wanted), at);
    at += Math.max(read, 0);
    return read;
  }
}
