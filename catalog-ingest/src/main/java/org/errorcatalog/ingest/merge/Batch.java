package org.errorcatalog.ingest.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One statement for many rows, sent in portions. */
final class Batch implements AutoCloseable {

  private static final int PORTION = 500;

  private final Connection connection;
  private final PreparedStatement statement;
  private final boolean eachHits;
  private int waiting;

  private Batch(Connection connection, String sql, boolean eachHits) throws SQLException {
    this.connection = connection;
    this.statement = connection.prepareStatement(sql);
    this.eachHits = eachHits;
  }

  static Batch of(Connection connection, String sql) throws SQLException {
    return new Batch(connection, sql, false);
  }

  /** An update of which every row must be there as it was read. */
  static Batch hitting(Connection connection, String sql) throws SQLException {
    return new Batch(connection, sql, true);
  }

  /** Adds a row; enums go by name and string arrays as {@code text[]}. */
  void add(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, jdbc(connection, values[i]));
    }
    statement.addBatch();
    if (++waiting == PORTION) {
      send();
    }
  }

  private static @Nullable Object jdbc(Connection connection, @Nullable Object value)
      throws SQLException {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof String[] strings ? connection.createArrayOf("text", strings) : value;
  }

  private void send() throws SQLException {
    for (int hit : statement.executeBatch()) {
      if (eachHits && hit == 0) {
        throw new ChangedMeanwhileException();
      }
    }
    waiting = 0;
  }

  /** Sends what waits. */
  void finish() throws SQLException {
    if (waiting > 0) {
      send();
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }

  /** Runs an insert that returns the number of its row. */
  static long inserted(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, jdbc(connection, values[i]));
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
