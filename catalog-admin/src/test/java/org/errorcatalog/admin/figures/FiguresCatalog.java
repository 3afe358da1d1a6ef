package org.errorcatalog.admin.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The catalog that figures are taken of: 10,000 entries in ten locales. */
@ApplicationScoped
class FiguresCatalog {

  static final String NAME = "figures";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "catalog.test.superuser")
  String superuser;

  @ConfigProperty(name = "catalog.test.superuser-password")
  String superuserPassword;

  void fill() throws SQLException, IOException {
    try (var connection = DriverManager.getConnection(url, superuser, superuserPassword);
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(resource("catalog.sql"));
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("vacuum analyze");
    }
  }

  static String resource(String name) throws IOException {
    try (InputStream content = FiguresCatalog.class.getResourceAsStream("/figures/" + name)) {
      assertThat(content).as(name).isNotNull();
      return new String(content.readAllBytes(), UTF_8);
    }
  }
}
