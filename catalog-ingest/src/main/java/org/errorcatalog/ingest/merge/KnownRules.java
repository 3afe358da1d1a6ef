package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
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
    try (Connection connection = database.getConnection()) {
      OptionalLong id = id(connection, catalog);
      return id.isEmpty() ? CheckRules.USUAL : of(CheckedCatalog.read(connection, id.getAsLong()));
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  /** The number of a catalog, empty where there is none of that name. */
  public OptionalLong id(String catalog) {
    try (Connection connection = database.getConnection()) {
      return id(connection, catalog);
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }

  private static OptionalLong id(Connection connection, String catalog) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("select id from catalog where name = ?")) {
      sql.setString(1, catalog);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
      }
    }
  }

  private static CheckRules of(CheckedCatalog catalog) {
    return new CheckRules(catalog.settings(), catalog.glossary());
  }
}
