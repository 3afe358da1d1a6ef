package org.errorcatalog.ingest.merge;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * New rows of one table, sent by {@code COPY} in its text format, which costs the database a small
 * part of what inserts do. While they are open the connection can do nothing else; closed before
 * they are finished, none of them is written.
 */
final class NewRows implements AutoCloseable {

  private static final int PORTION = 1 << 16;

  private final Connection connection;
  private final CopyIn rows;
  private final StringBuilder waiting = new StringBuilder(PORTION);

  /**
   * Rows for a table.
   *
   * @param columns separated by commas, in the order of the values of each row
   */
  NewRows(Connection connection, String table, String columns) throws SQLException {
    this.connection = connection;
    this.rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy %s (%s) from stdin".formatted(table, columns));
  }

  /** Adds a row; enums go by name and string arrays as {@code text[]}. */
  void add(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      write(values[i]);
      waiting.append(i + 1 < values.length ? '\t' : '\n');
    }
    if (waiting.length() >= PORTION) {
      send();
    }
  }

  private void write(@Nullable Object value) throws SQLException {
    if (value == null) {
      waiting.append("\\N");
    } else if (value instanceof Enum<?> constant) {
      waiting.append(constant.name());
    } else if (value instanceof String[] strings) {
      escape(connection.createArrayOf("text", strings).toString());
    } else {
      escape(value.toString());
    }
  }

  /** Nearly no value has anything to escape. */
  private void escape(String value) {
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char letter = escaped(value.charAt(i));
      if (letter != 0) {
        waiting.append(value, from, i).append('\\').append(letter);
        from = i + 1;
      }
    }
    waiting.append(from == 0 ? value : value.substring(from));
  }

  /** What stands for a character after a backslash; 0 where it stands for itself. */
  private static char escaped(char c) {
    return switch (c) {
      case '\\' -> '\\';
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      default -> 0;
    };
  }

  private void send() throws SQLException {
    byte[] portion = waiting.toString().getBytes(StandardCharsets.UTF_8);
    rows.writeToCopy(portion, 0, portion.length);
    waiting.setLength(0);
  }

  /** Sends what waits; the database has checked all rows when it returns. */
  void finish() throws SQLException {
    send();
    rows.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (rows.isActive()) {
      rows.cancelCopy();
    }
  }
}
