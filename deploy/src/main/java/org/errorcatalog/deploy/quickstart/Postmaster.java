package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL server of a data directory, as its {@code postmaster.pid} tells. */
final class Postmaster {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path pidFile;

  Postmaster(Path data) {
    pidFile = data.resolve("postmaster.pid");
  }

  /** The server, if it runs. The first line of the file is its number, the third its start. */
  Optional<ProcessHandle> running() {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = lines();
    if (lines.size() < 3) {
      return Optional.empty();
    }
    Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
    return new KnownProcess("postgresql", Long.parseLong(lines.get(0).strip()), started.toString())
        .running();
  }

  /** A fast shutdown: sessions are cut, what was committed is on disk. */
  void stop() {
    running().ifPresent(this::stop);
  }

  /** The number of a dead server may belong to a stranger now, and PostgreSQL would refuse. */
  void forgetTheDead() {
    if (running().isEmpty()) {
      try {
        Files.deleteIfExists(pidFile);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void stop(ProcessHandle server) {
    signal("INT", server);
    if (!Ending.within(PATIENCE, () -> !KnownProcess.lives(server))) {
      signal("QUIT", server);
      Ending.within(PATIENCE, () -> !KnownProcess.lives(server));
    }
  }

  private static void signal(String name, ProcessHandle server) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(server.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
