package org.errorcatalog.core.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.errorcatalog.core.finding.CheckFailedException;
import org.errorcatalog.core.text.ChangeGuard;
import org.errorcatalog.core.text.InvalidChangeException;
import org.errorcatalog.core.text.StaleVersionException;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnknownUnitException;

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
   * Makes the changes. One by itself waits for who is at its unit; several do not.
   *
   * @param kind of the unit that each is about
   * @param id of that unit
   * @param change by the way of a single change; the first that is refused ends all of them
   * @throws LockTimeoutException where somebody is at one of several units
   */
  @Transactional
  public <T> void change(
      List<T> some, Function<T, UnitKind> kind, Function<T, Long> id, Consumer<T> change) {
    if (some.size() > 1) {
      some.stream()
          .collect(groupingBy(kind, TreeMap::new, mapping(id, toList())))
          .forEach(units::lockAll);
    }
    guard.together(() -> some.forEach(change));
  }

  /**
   * Does something to many, of which some may be refused: to all at once where that goes, else to
   * either half, so that in the end each stands or falls by itself.
   *
   * @param deed all or nothing, in a transaction of its own
   * @param left told of each that was refused, and why
   */
  public <T> void each(
      List<T> many, Consumer<List<T>> deed, BiConsumer<T, ? super RuntimeException> left) {
    if (many.isEmpty()) {
      return;
    }
    try {
      deed.accept(many);
    } catch (LockTimeoutException
        | StaleVersionException
        | CheckFailedException
        | FourEyesException
        | InvalidChangeException
        | UnknownUnitException refusal) {
      if (many.size() == 1) {
        left.accept(many.get(0), refusal);
      } else {
        each(many.subList(0, many.size() / 2), deed, left);
        each(many.subList(many.size() / 2, many.size()), deed, left);
      }
    }
  }
}
