package org.errorcatalog.deploy.quickstart;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Held by the one launcher of a state directory; the system lets go of it when that one dies. */
final class InstanceLock implements Closeable {
  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  static Optional<InstanceLock> take(Path path) {
    try {
      FileChannel channel = FileChannel.open(path, CREATE, WRITE);
      if (channel.tryLock() != null) {
        return Optional.of(new InstanceLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
