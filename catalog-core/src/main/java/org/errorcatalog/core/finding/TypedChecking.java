package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.CheckedText;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.check.Subject;

/**
 * Says what a save would find in a text while it is being typed. Writes nothing and waits for
 * nobody. Of the checks that compare whole catalogs, {@code REUSED} speaks after the save only.
 */
@ApplicationScoped
public class TypedChecking {

  private final TransactionConnection transaction;
  private final CatalogChecks checks;

  TypedChecking(TransactionConnection transaction, CatalogChecks checks) {
    this.transaction = transaction;
    this.checks = checks;
  }

  /** In the order of their places, without those that somebody dismissed in the very same text. */
  @Transactional
  public List<TypedFinding> of(TypedUnit typed) {
    return transaction.read(connection -> find(connection, typed));
  }

  private List<TypedFinding> find(Connection connection, TypedUnit typed) throws SQLException {
    CheckedCatalog catalog = CheckedCatalog.read(connection, typed.catalogId());
    TypedReading reading = new TypedReading(new Sql(connection), catalog, typed);
    Subject subject = reading.subject();
    Set<String> dismissed = reading.dismissed();
    return Stream.concat(
            checks.of(catalog.locales()).of(subject).stream(),
            inconsistent(catalog, reading, subject).stream())
        .filter(issue -> !dismissed.contains(fingerprint(issue, subject)))
        .sorted(Comparator.comparing(Issue::offset))
        .map(issue -> new TypedFinding(issue, catalog.settings().level(issue.check())))
        .toList();
  }

  private static List<Issue> inconsistent(
      CheckedCatalog catalog, TypedReading reading, Subject subject) throws SQLException {
    CheckedText source = subject.source();
    boolean off = catalog.settings().level(CheckName.INCONSISTENT) == CheckLevel.OFF;
    return off || source == null ? List.of() : reading.inconsistent(source.markdown());
  }

  private static String fingerprint(Issue issue, Subject subject) {
    CheckedText source = subject.source();
    return Fingerprint.of(
        issue, subject.text().markdown(), source == null ? null : source.markdown());
  }
}
