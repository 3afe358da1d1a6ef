package org.errorcatalog.core.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.text.ChangeGuard;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.UnitKind;

/** Refuses a save of a unit for findings of its own that block; others' never do. */
@ApplicationScoped
class SaveGuard implements ChangeGuard {

  private final TransactionConnection transaction;
  private final FindingRefreshing refreshing;
  private final FindingReading findings;
  private final HeldBack held;

  SaveGuard(
      TransactionConnection transaction,
      FindingRefreshing refreshing,
      FindingReading findings,
      HeldBack held) {
    this.transaction = transaction;
    this.refreshing = refreshing;
    this.findings = findings;
    this.held = held;
  }

  @Override
  public void changed(Collection<? extends CuratedUnit> units) {
    if (held.isHolding()) {
      held.changed(units);
    } else {
      refresh(units);
      refuse(units);
    }
  }

  @Override
  public void confirmed(Collection<? extends CuratedUnit> units) {
    if (held.isHolding()) {
      held.confirmed(units);
    } else {
      refuse(units);
    }
  }

  @Override
  public void together(Runnable changes) {
    held.begin();
    changes.run();
    refresh(held.changed());
    refuse(Stream.concat(held.changed().stream(), held.confirmed().stream()).toList());
    held.end();
  }

  private void refresh(Collection<? extends CuratedUnit> units) {
    units.stream()
        .findFirst()
        .ifPresent(
            first ->
                transaction.write(
                    connection ->
                        refreshing.refresh(connection, first.catalogId(), Touched.by(units))));
  }

  private void refuse(Collection<? extends CuratedUnit> units) {
    List<KeptFinding> blocking =
        units.stream().collect(Collectors.groupingBy(CuratedUnit::kind)).entrySet().stream()
            .flatMap(each -> blocking(each.getKey(), each.getValue()).stream())
            .toList();
    if (!blocking.isEmpty()) {
      throw new CheckFailedException(blocking);
    }
  }

  private List<KeptFinding> blocking(UnitKind kind, List<? extends CuratedUnit> units) {
    return findings.blocking(
        units.get(0).catalogId(), kind, units.stream().map(CuratedUnit::id).toList());
  }
}
