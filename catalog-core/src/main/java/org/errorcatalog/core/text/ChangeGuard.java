package org.errorcatalog.core.text;

import java.util.Collection;
import java.util.List;

/**
 * Has the last word on a save: asked after the unit is written, in the transaction that writes it,
 * which it ends by throwing.
 */
public interface ChangeGuard {

  /** Looks anew at what the change puts in a new light; refuses it for what blocks the unit. */
  default void changed(CuratedUnit unit) {
    changed(List.of(unit));
  }

  /** The same of units of one kind and one catalog. */
  void changed(Collection<? extends CuratedUnit> units);

  /** Refuses a save of units of which nothing changed that is looked at. */
  void confirmed(Collection<? extends CuratedUnit> units);

  /**
   * Makes changes of many units of a catalog, and looks at all of them when the last is made: to
   * look at one takes about as long as to look at many.
   */
  void together(Runnable changes);
}
