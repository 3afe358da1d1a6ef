package org.errorcatalog.core;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL server for tests: where it is, its superuser, and how to stop it. */
record TestServer(String jdbcUrl, String user, String password, Runnable stopping) {

  static final TestServer NONE = new TestServer("", "", "", () -> {});

  /**
   * The server of this machine.
   *
   * @param given a JDBC URL with user and password, or null
   */
  static TestServer choose(@Nullable String given) {
    if (given != null && !given.isBlank()) {
      return named(given);
    }
    return hasDocker() ? container() : embedded();
  }

  /**
   * Looks for the engine's address first: asking for an engine that is not there is slow and loud.
   */
  private static boolean hasDocker() {
    return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
        && DockerClientFactory.instance().isDockerAvailable();
  }

  /** A server that somebody else runs; everything in its database is dropped. */
  static TestServer named(String jdbcUrl) {
    String database = jdbcUrl.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    if (!database.endsWith("_test")) {
      throw new IllegalArgumentException(
          "CATALOG_TEST_JDBC_URL names the database '%s': tests empty it, so its name must end in _test"
              .formatted(database));
    }
    return new TestServer(jdbcUrl, setting("USERNAME"), setting("PASSWORD"), () -> {});
  }

  void stop() {
    stopping.run();
  }

  private static String setting(String name) {
    String value = System.getenv("CATALOG_TEST_JDBC_" + name);
    return value == null ? "postgres" : value;
  }

  private static TestServer container() {
    PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
    container.start();
    return new TestServer(
        container.getJdbcUrl(), container.getUsername(), container.getPassword(), container::stop);
  }

  private static TestServer embedded() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofSeconds(60))
              .setServerConfig("max_connections", "200")
              .start();
      return new TestServer(
          // Not the server's own URL: that one names the superuser and so overrules every role.
          "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()),
          "postgres",
          "postgres",
          () -> {
            try {
              server.close();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
