package org.errorcatalog.core.lookup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Which entries may answer differently after going from one release to another, either way. */
final class ReleaseChanges {

  private static final String TOUCHED =
      """
      select coalesce(r.entry_id, t.entry_id) as entry_id, w.action_id
      from release_row r
      left join text t on t.id = r.text_id
      left join wording w on w.id = r.wording_id
      where r.catalog_id = ? and r.release > ? and r.release <= ?
      """;

  private static final String KNOWN =
      "select from release where catalog_id = ? and number = ? and digest = ?";

  private ReleaseChanges() {}

  /** Not so where another database, or an older backup of it, is there all of a sudden. */
  static boolean canFollow(Connection connection, CatalogHead head, ReleaseHead before)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
      select.setLong(1, head.id());
      select.setInt(2, before.number());
      select.setString(3, before.digest());
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /**
   * A changed wording touches the entries that the snapshot has with its action; one that has the
   * action in only one of the releases has changed facts too.
   */
  static Set<Long> between(Connection connection, CatalogSnapshot snapshot, int from, int to)
      throws SQLException {
    Set<Long> entries = new HashSet<>();
    Set<Long> actions = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(TOUCHED)) {
      select.setLong(1, snapshot.head().id());
      select.setInt(2, Math.min(from, to));
      select.setInt(3, Math.max(from, to));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          long action = row.getLong("action_id");
          boolean isWording = !row.wasNull();
          (isWording ? actions : entries).add(isWording ? action : row.getLong("entry_id"));
        }
      }
    }
    if (!actions.isEmpty()) {
      snapshot.inOrder().stream()
          .filter(entry -> !Collections.disjoint(entry.actions(), actions))
          .forEach(entry -> entries.add(entry.id()));
    }
    return entries;
  }
}
