package org.errorcatalog.core.lookup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.errorcatalog.core.entry.Code;

/** Which entries of a catalog, whatever the release, a reader may mean by a code. */
final class EntryCandidates {

  private static final String BY_CODE =
      "select id from entry where catalog_id = ? and code_key = any (?)";

  /** Not indexed: for names that are no code, in releases that are not current. */
  private static final String BY_NAME =
      """
      select named.id
      from entry named, (select ?::bigint as catalog_id, ?::text[] as names) wanted
      where named.catalog_id = wanted.catalog_id and named.code_key in (
        select e.code_key
        from entry e join revision v on v.entry_id = e.id
        where e.catalog_id = named.catalog_id
          and (upper(v.facts ->> 'symbolicName') = any (wanted.names)
            or exists (select from jsonb_array_elements_text(v.facts -> 'aliases') alias
                       where upper(alias) = any (wanted.names))))
      """;

  private final Connection connection;
  private final CatalogHead catalog;

  EntryCandidates(Connection connection, CatalogHead catalog) {
    this.connection = connection;
    this.catalog = catalog;
  }

  Set<Long> byCode(Code code) throws SQLException {
    List<String> keys = new ArrayList<>(List.of(code.key()));
    for (String prefix : CatalogSnapshot.folded(catalog.codePrefixes())) {
      if (code.key().startsWith(prefix)) {
        keys.add(code.key().substring(prefix.length()));
      }
    }
    return select(BY_CODE, keys);
  }

  Set<Long> byName(Code code) throws SQLException {
    return select(BY_NAME, List.of(code.key()));
  }

  private Set<Long> select(String sql, List<String> keys) throws SQLException {
    Set<Long> ids = new LinkedHashSet<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, catalog.id());
      select.setArray(2, connection.createArrayOf("text", keys.toArray()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ids.add(row.getLong(1));
        }
      }
    }
    return ids;
  }
}
