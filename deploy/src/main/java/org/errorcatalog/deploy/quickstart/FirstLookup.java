package org.errorcatalog.deploy.quickstart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A lookup that is sure to answer: of the starter's best-known code, else of the first one. */
final class FirstLookup {
  private static final String CODE =
      """
      select e.code from entry e join catalog c on c.id = e.catalog_id
      where c.name = ? and exists (
        select from release_row r where r.entry_id = e.id and r.release <= c.current_release)
      order by e.code = '50058' desc, e.code limit 1""";

  private final Database database;
  private final Ports ports;

  FirstLookup(Database database, Ports ports) {
    this.database = database;
    this.ports = ports;
  }

  String url(String catalog) throws SQLException {
    try (Connection connection = database.as(Role.OWNER);
        PreparedStatement query = connection.prepareStatement(CODE)) {
      query.setString(1, catalog);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next()
            ? lookup(catalog, rows.getString(1))
            : ports.apiUrl() + "/q/health/ready";
      }
    }
  }

  private String lookup(String catalog, String code) {
    String encoded = URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    return ports.apiUrl() + "/api/v1/catalogs/" + catalog + "/codes/" + encoded;
  }
}
