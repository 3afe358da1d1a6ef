package org.errorcatalog.core.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.errorcatalog.core.lookup.DatabaseReading;
import org.errorcatalog.core.release.ReleaseDiff.Difference;
import org.errorcatalog.core.release.ReleaseDiff.Kind;
import org.errorcatalog.core.release.ReleaseDiff.Position;
import org.jspecify.annotations.Nullable;

/** Compares two releases of a catalog, in either direction, by the rows between them. */
@ApplicationScoped
public class ReleaseDiffing {

  private final DatabaseReading database;

  ReleaseDiffing(DatabaseReading database) {
    this.database = database;
  }

  /**
   * What a reader sees differently after going from one release to the other.
   *
   * @param after where to begin; null for the beginning
   */
  public ReleaseDiff diff(long catalog, int from, int to, @Nullable Position after, int limit) {
    Position start = after == null ? Position.START : after;
    List<Difference> found =
        database.read(connection -> differences(connection, catalog, from, to, start, limit + 1));
    if (found.size() <= limit) {
      return new ReleaseDiff(found, null);
    }
    Difference last = found.get(limit - 1);
    return new ReleaseDiff(found.subList(0, limit), new Position(last.code(), last.variant()));
  }

  private static List<Difference> differences(
      Connection connection, long catalog, int from, int to, Position start, int limit)
      throws SQLException {
    List<Difference> differences = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(DiffSql.DIFFERENCES)) {
      select.setLong(1, catalog);
      select.setInt(2, Math.min(from, to));
      select.setInt(3, Math.max(from, to));
      select.setString(4, start.code().toUpperCase(Locale.ROOT));
      select.setInt(5, start.variant());
      select.setInt(6, limit);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          differences.add(difference(row, from <= to));
        }
      }
    }
    return differences;
  }

  private static Difference difference(ResultSet row, boolean isForward) throws SQLException {
    String lower = row.getString("before");
    String higher = row.getString("after");
    return new Difference(
        row.getString("code"),
        row.getInt("variant"),
        isForward ? Kind.of(lower, higher) : Kind.of(higher, lower),
        List.of((String[]) row.getArray("locales").getArray()));
  }
}
