package org.errorcatalog.core;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A PostgreSQL with the catalogue's roles and an empty, migrated schema: the one that {@code
 * CATALOG_TEST_JDBC_URL} names (refused unless the database's name ends in {@code _test}), else a
 * container where there is a Docker engine, else an embedded one.
 *
 * <p>The application connects with the role of the init argument {@code role} (default {@code
 * catalog_owner}), so that a right that is missing shows.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

  /** Of every role. */
  static final String PASSWORD = "test";

  private static final List<String> ROLES =
      List.of(
          "catalog_owner", "catalog_api", "catalog_admin", "catalog_ingest", "catalog_publisher");

  private TestServer server = TestServer.NONE;
  private String role = "catalog_owner";

  @Override
  public void init(Map<String, String> arguments) {
    role = arguments.getOrDefault("role", role);
  }

  @Override
  public Map<String, String> start() {
    server = TestServer.choose(System.getenv("CATALOG_TEST_JDBC_URL"));
    try {
      prepare(server);
    } catch (SQLException e) {
      throw new IllegalStateException("the test database cannot be prepared", e);
    }
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.datasource.jdbc.url", server.jdbcUrl());
    settings.put("quarkus.datasource.username", role);
    settings.put("quarkus.datasource.password", PASSWORD);
    settings.put("catalog.test.superuser", server.user());
    settings.put("catalog.test.superuser-password", server.password());
    return settings;
  }

  @Override
  public void stop() {
    server.stop();
  }

  static void prepare(TestServer server) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
        Statement sql = connection.createStatement()) {
      sql.execute(resource("/db/roles.sql"));
      for (String each : ROLES) {
        sql.execute("alter role %s password '%s'".formatted(each, PASSWORD));
      }
      sql.execute("drop schema public cascade");
      sql.execute("create schema public authorization catalog_owner");
      sql.execute("grant usage on schema public to public");
    }
    Flyway.configure()
        .dataSource(server.jdbcUrl(), "catalog_owner", PASSWORD)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  private static String resource(String path) {
    try (var in = TestDatabase.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
