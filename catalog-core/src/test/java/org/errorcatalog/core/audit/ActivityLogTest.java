package org.errorcatalog.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.errorcatalog.core.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActivityLogTest {

  private static final Actor SOMEBODY = new Actor("s", "Sam", Origin.CLI);

  @Inject ActivityLog activity;
  @Inject DataSource database;

  @Test
  void writesNothingOfATransactionThatIsRolledBack() throws SQLException {
    QuarkusTransaction.requiringNew().run(() -> record("stays"));
    QuarkusTransaction.begin();
    record("goes");
    QuarkusTransaction.rollback();

    assertThat(recorded("stays")).isEqualTo(1);
    assertThat(recorded("goes")).isZero();
  }

  @Test
  void refusesWhatNoTransactionHolds() {
    assertThatThrownBy(() -> record("alone")).isInstanceOf(TransactionalException.class);
  }

  private void record(String subject) {
    activity.record(null, Verb.SET, subject, null, SOMEBODY);
  }

  private int recorded(String subject) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery("select count(*) from activity where subject = '" + subject + "'")) {
      row.next();
      return row.getInt(1);
    }
  }
}
