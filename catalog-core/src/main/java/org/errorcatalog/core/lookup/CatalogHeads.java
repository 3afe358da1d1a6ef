package org.errorcatalog.core.lookup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the catalogs are now: cheap enough to ask every second. */
final class CatalogHeads {

  private static final String ALL =
      """
      select c.id, c.name, c.source_locale, c.code_prefixes, r.number, r.label, r.state,
        r.state_changed_at, r.published_at, r.digest,
        array(select l.locale from catalog_locale l
              where l.catalog_id = c.id order by l.position) as locales
      from catalog c
      left join release r on r.catalog_id = c.id and r.number = c.current_release
      order by c.name
      """;

  private CatalogHeads() {}

  static List<CatalogHead> all(Connection connection) throws SQLException {
    List<CatalogHead> heads = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(ALL);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        heads.add(head(row));
      }
    }
    return heads;
  }

  private static CatalogHead head(ResultSet row) throws SQLException {
    return new CatalogHead(
        row.getLong("id"),
        row.getString("name"),
        row.getString("source_locale"),
        strings(row.getArray("locales")),
        strings(row.getArray("code_prefixes")),
        release(row));
  }

  private static @Nullable ReleaseHead release(ResultSet row) throws SQLException {
    row.getInt("number");
    return row.wasNull() ? null : releaseOf(row);
  }

  static ReleaseHead releaseOf(ResultSet row) throws SQLException {
    return new ReleaseHead(
        row.getInt("number"),
        row.getString("label"),
        row.getString("state"),
        instant(row, "state_changed_at"),
        instant(row, "published_at"),
        row.getString("digest"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
