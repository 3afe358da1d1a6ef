package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.errorcatalog.core.audit.ActivityLog;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.memory.Glossary;
import org.errorcatalog.core.memory.Term;

/** The terms of catalogs. */
@ApplicationScoped
public class Glossaries {

  private static final String DELETE = "delete from term where catalog_id = ?";
  private static final String INSERT =
      "insert into term (catalog_id, source, locale, target) values (?, ?, ?, ?)";

  private final TransactionConnection transaction;
  private final FindingRefreshing refreshing;
  private final ActivityLog activity;

  Glossaries(
      TransactionConnection transaction, FindingRefreshing refreshing, ActivityLog activity) {
    this.transaction = transaction;
    this.refreshing = refreshing;
    this.activity = activity;
  }

  public Glossary of(long catalogId) {
    return transaction.read(connection -> CheckedCatalog.glossary(connection, catalogId));
  }

  /** Gives a catalog these terms and no others, and looks for them in all that it says. */
  @Transactional
  public void replace(long catalogId, Glossary glossary, Actor by) {
    Set<Term> terms = new LinkedHashSet<>(glossary.terms());
    transaction.write(
        connection -> {
          FindingRefreshing.lock(connection, catalogId);
          write(connection, catalogId, terms);
          refreshing.refreshAll(connection, catalogId, Set.of(CheckName.GLOSSARY));
        });
    activity.record(catalogId, Verb.SET, "glossary", "%d terms".formatted(terms.size()), by);
  }

  private static void write(Connection connection, long catalogId, Set<Term> terms)
      throws SQLException {
    Sql sql = new Sql(connection);
    sql.update(DELETE, catalogId);
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Term term : terms) {
        sql.bind(insert, catalogId, term.source(), term.locale(), term.target());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
