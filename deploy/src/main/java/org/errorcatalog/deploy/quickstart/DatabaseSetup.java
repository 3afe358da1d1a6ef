package org.errorcatalog.deploy.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Roles, their passwords and the two databases. Does nothing where they are there already. */
final class DatabaseSetup {
  private final Database database;
  private final Secrets secrets;

  DatabaseSetup(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  void run() throws SQLException {
    try (Connection connection = database.asSuperuser("postgres");
        Statement statement = connection.createStatement()) {
      createRoles(statement);
      createDatabase(statement, "catalog", Role.OWNER.user());
      createDatabase(statement, "keycloak", "keycloak");
      for (Role role : Role.values()) {
        statement.execute("grant connect on database catalog to " + role.user());
      }
    }
  }

  /** What {@code catalog-ingest} reads to find this instance. */
  Map<String, String> connection() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("jdbc-url", database.url("catalog"));
    for (Role role : Role.values()) {
      keys.put(role.shortName() + ".username", role.user());
      keys.put(role.shortName() + ".password", secrets.of(role.user()));
    }
    return keys;
  }

  private void createRoles(Statement statement) throws SQLException {
    statement.execute(rolesScript());
    if (!exists(statement, "pg_roles where rolname = 'keycloak'")) {
      statement.execute("create role keycloak login");
    }
    for (Role role : Role.values()) {
      setPassword(statement, role.user());
    }
    setPassword(statement, "keycloak");
  }

  private void setPassword(Statement statement, String user) throws SQLException {
    String password = statement.enquoteLiteral(secrets.of(user));
    statement.execute("alter role " + user + " password " + password);
  }

  private static void createDatabase(Statement statement, String name, String owner)
      throws SQLException {
    if (!exists(statement, "pg_database where datname = '" + name + "'")) {
      statement.execute("create database " + name + " owner " + owner);
    }
    statement.execute("revoke all on database " + name + " from public");
  }

  private static boolean exists(Statement statement, String where) throws SQLException {
    try (ResultSet found = statement.executeQuery("select from " + where)) {
      return found.next();
    }
  }

  private static String rolesScript() {
    try (InputStream script = DatabaseSetup.class.getResourceAsStream("/db/roles.sql")) {
      if (script == null) {
        throw new IllegalStateException("catalog-core is not on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
