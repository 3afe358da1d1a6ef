package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connection of the current transaction, for what is read and written without entities. */
@ApplicationScoped
class TransactionConnection {

  private final DataSource database;

  TransactionConnection(DataSource database) {
    this.database = database;
  }

  /** Something to be read by a connection. */
  interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  /** Something to be done by a connection. */
  interface Work {
    void run(Connection connection) throws SQLException;
  }

  <T> T read(Question<T> question) {
    try (Connection connection = database.getConnection()) {
      return question.ask(connection);
    } catch (SQLException e) {
      throw new FindingsFailedException(e);
    }
  }

  void write(Work work) {
    try (Connection connection = database.getConnection()) {
      work.run(connection);
    } catch (SQLException e) {
      throw new FindingsFailedException(e);
    }
  }
}
