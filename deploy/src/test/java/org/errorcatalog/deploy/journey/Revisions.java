package org.errorcatalog.deploy.journey;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The history of a text as the database has it. */
final class Revisions {

  private static final String SQL =
      """
      select r.markdown from revision r
        join text t on t.id = r.text_id
        join entry e on e.id = t.entry_id
        join catalog c on c.id = e.catalog_id
       where c.name = ? and e.code = ? and t.locale = ? and r.markdown like ?
       order by r.number
      """;

  private final Properties database = new Properties();

  /** Of the quickstart that wrote down how to reach its database. */
  Revisions(Path connection) {
    try (Reader file = Files.newBufferedReader(connection)) {
      database.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was ever stored with these words in it, the oldest first. */
  List<String> of(String catalog, String code, String locale, String words) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                database.getProperty("jdbc-url"),
                database.getProperty("ingest.username"),
                database.getProperty("ingest.password"));
        PreparedStatement sql = connection.prepareStatement(SQL)) {
      sql.setString(1, catalog);
      sql.setString(2, code);
      sql.setString(3, locale);
      sql.setString(4, "%" + words + "%");
      List<String> found = new ArrayList<>();
      try (ResultSet rows = sql.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }
}
