package org.errorcatalog.core;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An embedded PostgreSQL that one test has to itself: it is not there at first, can be killed, and
 * comes back with its data at the same port.
 */
public final class MortalDatabase implements AutoCloseable {

  private final Path directory;
  private final int port;
  private @Nullable EmbeddedPostgres server;

  public MortalDatabase(Path directory, int port) {
    this.directory = directory.resolve("postgres");
    this.port = port;
  }

  /** A port at which nobody listens now. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String url(int port) {
    return "jdbc:postgresql://localhost:%d/postgres".formatted(port);
  }

  /** Starts it, the first time with the schema and nothing in it. */
  public void start() throws IOException, SQLException {
    boolean isNew = Files.notExists(directory);
    server =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(directory)
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            // What was committed has to outlive being killed; test servers are usually not asked
            // to.
            .setServerConfig("synchronous_commit", "on")
            .start();
    if (isNew) {
      TestDatabase.prepare(new TestServer(url(port), "postgres", "postgres", () -> {}));
    }
  }

  /** Ends all of its processes at once, as a lost machine would. */
  public void kill() throws IOException {
    String postmaster =
        Files.readString(directory.resolve("postmaster.pid")).lines().findFirst().orElseThrow();
    ProcessHandle process = ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow();
    CompletableFuture<?>[] ends =
        process.descendants().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    CompletableFuture.allOf(ends).join();
    close();
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.close();
      server = null;
    }
  }
}
