package org.errorcatalog.core.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.errorcatalog.core.text.ChangeGuard;
import org.errorcatalog.core.text.UnitKind;

/** Changes many units of a catalog in one transaction: all of them or none. */
@ApplicationScoped
public class Together {

  private final Units units;
  private final ChangeGuard guard;

  Together(Units units, ChangeGuard guard) {
    this.units = units;
    this.guard = guard;
  }

  /**
   * Makes the changes.
   *
   * @param ids of the units that they are about
   * @param changes by the ways of single changes; the first that is refused ends all of them
   * @throws jakarta.persistence.LockTimeoutException where somebody is at one of the units
   */
  @Transactional
  public void change(Map<UnitKind, ? extends Collection<Long>> ids, Runnable changes) {
    ids.forEach(units::lockAll);
    guard.together(changes);
  }
}
