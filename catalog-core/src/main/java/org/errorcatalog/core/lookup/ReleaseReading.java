package org.errorcatalog.core.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.lookup.LookupException.Reason;

/** Reads what releases a catalog has, whatever their state: none of their contents. */
@ApplicationScoped
public class ReleaseReading {

  private static final String BEFORE =
      """
      select number, label, state, state_changed_at, published_at, digest, added, changed, withdrawn
      from release where catalog_id = ? and number < ? order by number desc limit ?
      """;

  private final CurrentSnapshot current;
  private final DatabaseReading database;

  ReleaseReading(CurrentSnapshot current, DatabaseReading database) {
    this.current = current;
    this.database = database;
  }

  /**
   * The releases below a number, newest first.
   *
   * @throws LookupException where there is no such catalog, or the database is down
   */
  public List<ReleaseSummary> before(String catalog, int number, int limit) {
    long id = current.get().catalog(catalog).head().id();
    return database.read(connection -> before(connection, id, number, limit));
  }

  /**
   * One release.
   *
   * @throws LookupException also where there is none of this number
   */
  public ReleaseSummary numbered(String catalog, int number) {
    List<ReleaseSummary> found = before(catalog, Math.addExact(number, 1), 1);
    if (found.isEmpty() || found.get(0).head().number() != number) {
      throw new LookupException(
          Reason.UNKNOWN_RELEASE, Map.of("catalog", catalog, "release", number));
    }
    return found.get(0);
  }

  private static List<ReleaseSummary> before(
      Connection connection, long catalog, int number, int limit) throws SQLException {
    List<ReleaseSummary> releases = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(BEFORE)) {
      select.setLong(1, catalog);
      select.setInt(2, number);
      select.setInt(3, limit);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          releases.add(summary(row));
        }
      }
    }
    return releases;
  }

  private static ReleaseSummary summary(ResultSet row) throws SQLException {
    return new ReleaseSummary(
        CatalogHeads.releaseOf(row),
        row.getInt("added"),
        row.getInt("changed"),
        row.getInt("withdrawn"));
  }
}
