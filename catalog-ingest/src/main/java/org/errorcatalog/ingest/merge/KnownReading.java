package org.errorcatalog.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.errorcatalog.ingest.markdown.Profile;
import org.errorcatalog.ingest.markdown.ProfileReader;

/** What catalogs know of reading their pages, before any is read. */
@ApplicationScoped
public class KnownReading {

  private final DataSource database;

  KnownReading(DataSource database) {
    this.database = database;
  }

  /** How the catalog wants its pages read; none where there is no such catalog yet. */
  public Profile profile(String catalog) {
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

  /** The pages that the catalog has, as they were last taken. */
  public Map<PageKey, TakenPage> pages(String catalog) {
    Map<PageKey, TakenPage> pages = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement(
                "select p.identity, p.locale, p.sha256, p.code_rows, p.codes from source_page p"
                    + " join catalog c on c.id = p.catalog_id"
                    + " where c.name = ? and p.code_rows is not null and p.codes is not null")) {
      sql.setString(1, catalog);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          pages.put(
              new PageKey(row.getString(1), row.getString(2)),
              new TakenPage(row.getString(3), row.getInt(4), row.getInt(5)));
        }
      }
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
    return pages;
  }
}
