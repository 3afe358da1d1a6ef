package org.errorcatalog.core.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.errorcatalog.core.lookup.LookupException.Reason;

/** Reads what is not in memory; while the database is down, the reader is told that. */
@ApplicationScoped
public class DatabaseReading {

  private final DataSource database;

  DatabaseReading(DataSource database) {
    this.database = database;
  }

  /** What is asked of a connection. */
  @FunctionalInterface
  public interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /**
   * Asks on a connection of the pool.
   *
   * @throws LookupException where the database cannot be reached
   */
  public <T> T read(Question<T> question) {
    try (Connection connection = database.getConnection()) {
      return question.ask(connection);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Without a state the pool gave up waiting; of the server's, these are about being reachable. */
  private static RuntimeException failure(SQLException e) {
    String state = e.getSQLState();
    boolean isDown = state == null || state.matches("(08|53|57P).*");
    return isDown
        ? new LookupException(Reason.UNAVAILABLE, Map.of())
        : new IllegalStateException("a release cannot be read", e);
  }
}
