package org.errorcatalog.core.finding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements of a connection. Of parameters, {@code Long[]} and {@code String[]} are arrays. */
record Sql(Connection connection) {

  private static final int FETCHED = 1_000;

  /** Makes something of a row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes rows as they come. */
  interface RowConsumer {
    void accept(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters)
      throws SQLException {
    List<T> found = new ArrayList<>();
    each(sql, row -> found.add(reader.read(row)), parameters);
    return found;
  }

  /** Streams, where the connection is in a transaction. */
  void each(String sql, RowConsumer consumer, @Nullable Object... parameters) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setFetchSize(FETCHED);
      bind(query, parameters);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          consumer.accept(rows);
        }
      }
    }
  }

  /** Returns how many rows it changed. */
  int update(String sql, @Nullable Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    }
  }

  /** Sets the parameters of a statement in their order. */
  void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object parameter = parameters[i];
      if (parameter instanceof Long[] || parameter instanceof String[]) {
        String type = parameter instanceof Long[] ? "bigint" : "text";
        statement.setArray(i + 1, connection.createArrayOf(type, (Object[]) parameter));
      } else {
        statement.setObject(i + 1, parameter);
      }
    }
  }
}
