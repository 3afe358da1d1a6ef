package org.errorcatalog.core.lookup;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * Writes the file that {@link SpoolInput} reads: a version, blocks of records, an empty block. A
 * block is its length, its bytes, and the CRC-32C of all lengths and bytes up to there.
 */
final class SpoolOutput {

  /** "ecspool" and a number: raise it with every change of the format or of the stored answers. */
  static final long VERSION = 0x65_63_73_70_6f_6f_6c_01L;

  static final int LARGEST_BLOCK = 1 << 26;
  private static final int BLOCK = 1 << 20;

  private final DataOutputStream file;
  private final CRC32C checksum = new CRC32C();
  private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK + BLOCK / 4);
  private final DataOutputStream record = new DataOutputStream(block);

  SpoolOutput(OutputStream file) throws IOException {
    this.file = new DataOutputStream(file);
    this.file.writeLong(VERSION);
  }

  /** Where to write the next record to: none is spread over two blocks. */
  DataOutputStream next() throws IOException {
    if (block.size() >= BLOCK) {
      endBlock();
    }
    return record;
  }

  /** Ends the file with its seal: the checksum of all of it. */
  int end() throws IOException {
    if (block.size() > 0) {
      endBlock();
    }
    return endBlock();
  }

  private int endBlock() throws IOException {
    if (block.size() > LARGEST_BLOCK) {
      throw new IOException(
          "an entry is too large to be spooled: %d bytes".formatted(block.size()));
    }
    byte[] bytes = block.toByteArray();
    int sum = sum(checksum, bytes);
    file.writeInt(bytes.length);
    file.write(bytes);
    file.writeInt(sum);
    block.reset();
    return sum;
  }

  static int sum(CRC32C checksum, byte[] block) {
    checksum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, block.length));
    checksum.update(block);
    return (int) checksum.getValue();
  }
}
