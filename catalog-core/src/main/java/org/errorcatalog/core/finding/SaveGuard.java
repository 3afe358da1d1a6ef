package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.errorcatalog.core.text.ChangeGuard;
import org.errorcatalog.core.text.CuratedUnit;

/** Refuses a save of a unit for findings of its own that block; others' never do. */
@ApplicationScoped
class SaveGuard implements ChangeGuard {

  private final TransactionConnection transaction;
  private final FindingRefreshing refreshing;
  private final FindingReading findings;

  SaveGuard(
      TransactionConnection transaction, FindingRefreshing refreshing, FindingReading findings) {
    this.transaction = transaction;
    this.refreshing = refreshing;
    this.findings = findings;
  }

  @Override
  public void changed(Collection<? extends CuratedUnit> units) {
    units.stream()
        .findFirst()
        .ifPresent(
            first ->
                transaction.write(
                    connection ->
                        refreshing.refresh(connection, first.catalogId(), Touched.by(units))));
    confirmed(units);
  }

  @Override
  public void confirmed(Collection<? extends CuratedUnit> units) {
    units.stream()
        .findFirst()
        .ifPresent(
            first -> {
              List<KeptFinding> blocking =
                  findings.blocking(
                      first.catalogId(),
                      first.kind(),
                      units.stream().map(CuratedUnit::id).toList());
              if (!blocking.isEmpty()) {
                throw new CheckFailedException(blocking);
              }
            });
  }
}
