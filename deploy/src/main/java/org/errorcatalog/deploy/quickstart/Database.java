package org.errorcatalog.deploy.quickstart;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The embedded PostgreSQL server: on 127.0.0.1 alone, durable, closed to those without password.
 */
final class Database {
  private static final String READY = "database";
  private static final String SUPERUSER = "postgres";

  private final Layout layout;
  private final Secrets secrets;
  private final PropertiesFile remembered;
  private @Nullable EmbeddedPostgres server;
  private int port;

  Database(Layout layout, Secrets secrets, PropertiesFile remembered) {
    this.layout = layout;
    this.secrets = secrets;
    this.remembered = remembered;
  }

  /** Starts it, and makes it first where there is none or only half a one. */
  ProcessHandle start() {
    boolean fresh = remembered.get(READY) == null || !Files.exists(layout.postgres());
    Postmaster postmaster = new Postmaster(layout.postgres());
    if (fresh) {
      remembered.clear();
      Directories.delete(layout.postgres());
      // Cut off while it unpacked, the library would take the half for the whole.
      Directories.delete(layout.postgresBinaries());
    } else {
      requireKnownPasswords();
      postmaster.forgetTheDead();
    }
    release();
    server = startServer();
    port = server.getPort();
    if (fresh) {
      requirePasswords();
      remembered.put(READY, "ready");
    }
    return postmaster.running().orElseThrow(() -> failed("it ended early"));
  }

  int port() {
    return port;
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  Connection asSuperuser(String database) throws SQLException {
    return connect(database, SUPERUSER);
  }

  Connection as(Role role) throws SQLException {
    return connect("catalog", role.user());
  }

  private Connection connect(String database, String user) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url(database));
    source.setUser(user);
    source.setPassword(secrets.of(user));
    return source.getConnection();
  }

  /** A server that ended still has its directory locked. */
  private void release() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EmbeddedPostgres startServer() {
    // Not the temporary directory, which all users of the machine share.
    System.setProperty("ot.epg.working-dir", layout.postgresBinaries().toString());
    Path log = layout.log("postgresql");
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(layout.postgres())
          .setCleanDataDirectory(false)
          // Zero is any free port; started anew, it must be where the applications look.
          .setPort(port)
          .setRegisterShutdownHook(false)
          .setPGStartupWait(Duration.ofSeconds(60))
          .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .setConnectConfig("password", secrets.of(SUPERUSER))
          .setLocaleConfig("locale-provider", "builtin")
          .setLocaleConfig("builtin-locale", "C.UTF-8")
          .setLocaleConfig("locale", "C")
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("unix_socket_directories", "")
          // The library is made for tests and would trade durability for speed.
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("max_connections", "100")
          .start();
    } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
      throw failed(String.valueOf(e.getMessage()));
    }
  }

  /** The library makes servers that trust everybody; nothing is in this one yet. */
  private void requirePasswords() {
    try (Connection connection = asSuperuser("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "alter role postgres password " + statement.enquoteLiteral(secrets.of(SUPERUSER)));
      Files.writeString(
          layout.postgres().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw failed(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireKnownPasswords() {
    if (!secrets.knows(SUPERUSER)) {
      throw Refusal.because(
          layout.shown(layout.secrets())
              + " is gone, and the database's passwords with it: ./quickstart reset starts anew");
    }
  }

  private Refusal failed(String why) {
    return Refusal.because(
        "PostgreSQL did not start (%s): see %s".formatted(why, layout.shownLog("postgresql")));
  }
}
