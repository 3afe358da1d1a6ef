package org.errorcatalog.core.lookup;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

/** Reads what {@link SpoolOutput} wrote; no record is read before its block was checked. */
final class SpoolInput {

  private final DataInputStream file;
  private final CRC32C checksum = new CRC32C();
  private DataInputStream block = new DataInputStream(InputStream.nullInputStream());
  private int seal;

  SpoolInput(InputStream file) throws IOException {
    this.file = new DataInputStream(file);
    if (this.file.readLong() != SpoolOutput.VERSION) {
      throw new IOException("it is of another version, or no spool at all");
    }
  }

  /** Whether there is another record; without one the file was read to its good end. */
  boolean hasNext() throws IOException {
    return block.available() > 0 || readBlock();
  }

  /** Where to read the next record from. */
  DataInputStream next() throws IOException {
    if (!hasNext()) {
      throw new IOException("a record is missing");
    }
    return block;
  }

  /** The checksum of the whole file, once there are no more records. */
  int seal() {
    return seal;
  }

  /** The length comes from outside, so that only as much is set aside as there really is. */
  private boolean readBlock() throws IOException {
    int length = file.readInt();
    if (length < 0 || length > SpoolOutput.LARGEST_BLOCK) {
      throw new IOException("a block cannot have %d bytes".formatted(length));
    }
    byte[] bytes = file.readNBytes(length);
    seal = SpoolOutput.sum(checksum, bytes);
    if (bytes.length < length || file.readInt() != seal) {
      throw new IOException("its checksum is wrong");
    }
    block = new DataInputStream(new ByteArrayInputStream(bytes));
    if (length == 0 && file.read() >= 0) {
      throw new IOException("something follows its end");
    }
    return length > 0;
  }
}
