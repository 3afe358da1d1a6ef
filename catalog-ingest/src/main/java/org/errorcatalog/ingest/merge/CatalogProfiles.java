package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.markdown.ProfileReader;

/** How the catalogs want their pages read. */
@ApplicationScoped
public class CatalogProfiles {

  private final DataSource database;

  CatalogProfiles(DataSource database) {
    this.database = database;
  }

  /** The profile of a catalog; none where there is no such catalog yet. */
  public Profile of(String catalog) {
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement("select profile from catalog where name = ?")) {
      sql.setString(1, catalog);
      try (ResultSet row = sql.executeQuery()) {
        String yaml = row.next() ? row.getString(1) : null;
        return yaml == null ? Profile.NONE : ProfileReader.read(yaml);
      }
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }
}
