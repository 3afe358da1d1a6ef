package org.errorcatalog.ingest.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers from the database's sequences, which count in blocks: a value stands for itself and the
 * 49 above it, as it does for Hibernate in Quarkus ({@code pooled-lo}), which uses the same ones.
 */
final class SequenceIds implements Ids {

  private static final int BLOCK = 50;

  private final Connection connection;
  private final Map<Kind, Long> next = new EnumMap<>(Kind.class);
  private final Map<Kind, Long> last = new EnumMap<>(Kind.class);

  SequenceIds(Connection connection) {
    this.connection = connection;
  }

  @Override
  public long next(Kind kind) {
    long id = next.getOrDefault(kind, 1L);
    if (id > last.getOrDefault(kind, 0L)) {
      id = fetch(kind);
      last.put(kind, id + BLOCK - 1);
    }
    next.put(kind, id + 1);
    return id;
  }

  private long fetch(Kind kind) {
    try (PreparedStatement sql = connection.prepareStatement("select nextval(?::regclass)")) {
      sql.setString(1, kind.name().toLowerCase(Locale.ROOT) + "_seq");
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }
}
