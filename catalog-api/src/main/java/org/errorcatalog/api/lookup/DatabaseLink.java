package org.errorcatalog.api.lookup;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the connection on which releases are heard of: one of its own, since a pooled one would be
 * taken back, and with limits on its silence, since a dead network says nothing.
 */
@Singleton
class DatabaseLink {

  private final String url;
  private final Properties properties = new Properties();

  DatabaseLink(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String username,
      @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
    this.url = url;
    properties.setProperty("user", username);
    password.ifPresent(it -> properties.setProperty("password", it));
    properties.setProperty("ApplicationName", "catalog-api snapshot");
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("loginTimeout", "5");
    properties.setProperty("socketTimeout", "60");
    properties.setProperty("tcpKeepAlive", "true");
  }

  Connection open() throws SQLException {
    return DriverManager.getConnection(url, properties);
  }
}
