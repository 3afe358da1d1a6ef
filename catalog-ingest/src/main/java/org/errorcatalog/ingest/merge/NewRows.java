package org.errorcatalog.ingest.merge;

import java.io.ByteArrayOutputStream;
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
  private static final byte[] NULL = {'\\', 'N'};

  private final Connection connection;
  private final CopyIn rows;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(2 * PORTION);

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
      waiting.write(i + 1 < values.length ? '\t' : '\n');
    }
    if (waiting.size() >= PORTION) {
      send();
    }
  }

  private void write(@Nullable Object value) throws SQLException {
    if (value == null) {
      waiting.writeBytes(NULL);
    } else if (value instanceof Enum<?> constant) {
      escape(constant.name());
    } else if (value instanceof String[] strings) {
      escape(connection.createArrayOf("text", strings).toString());
    } else {
      escape(value.toString());
    }
  }

  /** Nearly no value has anything to escape. */
  private void escape(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    int from = 0;
    for (int i = 0; i < bytes.length; i++) {
      int letter = escaped(bytes[i]);
      if (letter != 0) {
        waiting.write(bytes, from, i - from);
        waiting.write('\\');
        waiting.write(letter);
        from = i + 1;
      }
    }
    waiting.write(bytes, from, bytes.length - from);
  }

  /** What stands for a character after a backslash; 0 where it stands for itself. */
  private static int escaped(byte character) {
    return switch (character) {
      case '\\' -> '\\';
      case '\n' -> 'n';
      case '\r' -> 'r';
      case '\t' -> 't';
      default -> 0;
    };
  }

  private void send() throws SQLException {
    byte[] portion = waiting.toByteArray();
    rows.writeToCopy(portion, 0, portion.length);
    waiting.reset();
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
