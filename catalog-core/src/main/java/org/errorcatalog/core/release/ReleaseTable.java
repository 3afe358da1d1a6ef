package org.errorcatalog.core.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes catalogs and releases for who publishes, in the caller's transaction. It works
 * without entities, since the command line publishes too and has none.
 */
@ApplicationScoped
class ReleaseTable {

  private static final String CATALOG =
      "select id, name, minimum_state, current_release from catalog where name = ?";
  private static final String LOCKED = CATALOG + " for no key update";
  private static final String NEWEST =
      """
      select number, digest, added, changed, withdrawn from release
       where catalog_id = ? order by number desc limit 1
      """;
  private static final String INSERT =
      """
      insert into release
        (catalog_id, number, label, digest, added, changed, withdrawn, origin, actor, actor_name,
         state_changed_at, published_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String SERVE =
      "update catalog set current_release = ?, version = version + 1 where id = ?";

  private final DataSource database;

  ReleaseTable(DataSource database) {
    this.database = database;
  }

  Optional<PublishedCatalog> catalog(String name) {
    return catalog(CATALOG, name);
  }

  /** The catalog, locked until the transaction ends: who publishes, publishes alone. */
  Optional<PublishedCatalog> lock(String name) {
    return catalog(LOCKED, name);
  }

  private Optional<PublishedCatalog> catalog(String query, String name) {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(query)) {
      sql.setString(1, name);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? Optional.of(catalog(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new ReleaseFailedException(e);
    }
  }

  private static PublishedCatalog catalog(ResultSet row) throws SQLException {
    return new PublishedCatalog(
        row.getLong("id"),
        row.getString("name"),
        UnitState.valueOf(row.getString("minimum_state")),
        row.getObject("current_release", Integer.class));
  }

  /** The one with the highest number. */
  Optional<NumberedRelease> newest(long catalogId) {
    try (Connection connection = database.getConnection();
        PreparedStatement sql = connection.prepareStatement(NEWEST)) {
      sql.setLong(1, catalogId);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? Optional.of(release(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new ReleaseFailedException(e);
    }
  }

  private static NumberedRelease release(ResultSet row) throws SQLException {
    return new NumberedRelease(
        row.getInt("number"),
        row.getString("digest"),
        new ChangeCounts(row.getInt("added"), row.getInt("changed"), row.getInt("withdrawn")));
  }

  /** Adds a release and makes it the current one. */
  void add(
      PublishedCatalog catalog,
      NumberedRelease made,
      @Nullable String label,
      Actor by,
      Instant at) {
    try (Connection connection = database.getConnection()) {
      insert(connection, catalog, made, label, by, at);
      serve(connection, catalog, made.number());
    } catch (SQLException e) {
      throw new ReleaseFailedException(e);
    }
  }

  private static void insert(
      Connection connection,
      PublishedCatalog catalog,
      NumberedRelease made,
      @Nullable String label,
      Actor by,
      Instant at)
      throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(INSERT)) {
      sql.setLong(1, catalog.id());
      sql.setInt(2, made.number());
      sql.setString(3, label);
      sql.setString(4, made.digest());
      sql.setInt(5, made.counts().added());
      sql.setInt(6, made.counts().changed());
      sql.setInt(7, made.counts().withdrawn());
      sql.setString(8, by.origin().name());
      sql.setString(9, by.id());
      sql.setString(10, by.name());
      sql.setObject(11, at.atOffset(ZoneOffset.UTC));
      sql.setObject(12, at.atOffset(ZoneOffset.UTC));
      sql.executeUpdate();
    }
  }

  private static void serve(Connection connection, PublishedCatalog catalog, int release)
      throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(SERVE)) {
      sql.setInt(1, release);
      sql.setLong(2, catalog.id());
      sql.executeUpdate();
    }
  }
}
