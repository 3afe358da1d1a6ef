package org.errorcatalog.ingest.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One import of a catalog at a time. Its turn ends with the transaction, or with the process: the
 * lock is the database's.
 */
final class Turn {

  private static final String KEY = "(hashtextextended('import ' || ?, 0))";

  private Turn() {}

  /** Takes the turn, at once or after the import that has it. */
  static void take(Connection transaction, String catalog, WhenBusy whenBusy) throws SQLException {
    if (!isFree(transaction, catalog)) {
      whenBusy.busy(catalog);
      await(transaction, catalog);
    }
  }

  private static boolean isFree(Connection transaction, String catalog) throws SQLException {
    try (PreparedStatement sql =
        transaction.prepareStatement("select pg_try_advisory_xact_lock" + KEY)) {
      sql.setString(1, catalog);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static void await(Connection transaction, String catalog) throws SQLException {
    try (PreparedStatement sql =
        transaction.prepareStatement("select pg_advisory_xact_lock" + KEY)) {
      sql.setString(1, catalog);
      sql.execute();
    }
  }
}
