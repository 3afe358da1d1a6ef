package org.errorcatalog.deploy.quickstart;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read, replaced in one step so that a crash leaves no half. */
final class PrivateFile {
  private PrivateFile() {}

  static void write(Path path, String content) {
    try {
      // A temporary file is made with mode 0600.
      Path next = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new");
      Files.writeString(next, content);
      Files.move(next, path, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void createDirectory(Path path) {
    try {
      Files.createDirectories(path);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw Refusal.because("cannot write to " + path + ": " + e.getMessage());
    }
  }
}
