package org.errorcatalog.core.finding;

import jakarta.transaction.TransactionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.errorcatalog.core.text.CuratedUnit;

/** The units of a transaction that are looked at together, once all are changed. */
@TransactionScoped
class HeldBack implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<CuratedUnit> changed = new ArrayList<>();
  private final transient List<CuratedUnit> confirmed = new ArrayList<>();
  private boolean holding;

  boolean isHolding() {
    return holding;
  }

  void begin() {
    holding = true;
  }

  void changed(Collection<? extends CuratedUnit> units) {
    changed.addAll(units);
  }

  void confirmed(Collection<? extends CuratedUnit> units) {
    confirmed.addAll(units);
  }

  /** Those of which something changed that is looked at. */
  List<CuratedUnit> changed() {
    return changed;
  }

  /** Those of which nothing did. */
  List<CuratedUnit> confirmed() {
    return confirmed;
  }

  void end() {
    holding = false;
    changed.clear();
    confirmed.clear();
  }
}
