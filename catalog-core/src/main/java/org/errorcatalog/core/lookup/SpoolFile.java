package org.errorcatalog.core.lookup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** One file of the spool: there as a whole or not at all, whenever the machine fails. */
record SpoolFile(Path directory, String name) {

  private static final int BUFFER = 1 << 16;

  /** What a file holds. */
  interface Records {
    void writeTo(SpoolOutput out) throws IOException;
  }

  Path path() {
    return directory.resolve(name);
  }

  boolean exists() {
    return Files.exists(path());
  }

  long size() throws IOException {
    return Files.size(path());
  }

  InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path()), BUFFER);
  }

  /** Replaces the file, and answers its seal. */
  int write(Records records) throws IOException {
    Path unfinished = Files.createTempFile(directory, name + ".", ".tmp");
    try {
      int seal = write(records, unfinished);
      Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
      force(directory);
      return seal;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static int write(Records records, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
      SpoolOutput spool = new SpoolOutput(out);
      records.writeTo(spool);
      int seal = spool.end();
      out.flush();
      channel.force(true);
      return seal;
    }
  }

  /** The name is on the disk only when its directory is; Windows knows no such thing. */
  private static void force(Path directory) throws IOException {
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
