package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.errorcatalog.core.finding.CheckedCatalog;

/** What catalogs want their texts to be checked by. */
@ApplicationScoped
public class KnownRules {

  private final DataSource database;

  KnownRules(DataSource database) {
    this.database = database;
  }

  /** The usual rules where there is no such catalog yet. */
  public CheckRules of(String catalog) {
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement("select id from catalog where name = ?")) {
      sql.setString(1, catalog);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? of(CheckedCatalog.read(connection, row.getLong(1))) : CheckRules.USUAL;
      }
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  private static CheckRules of(CheckedCatalog catalog) {
    return new CheckRules(catalog.settings(), catalog.glossary());
  }
}
