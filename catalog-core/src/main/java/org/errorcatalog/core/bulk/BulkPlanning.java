package org.errorcatalog.core.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.errorcatalog.core.audit.Actor;
import org.errorcatalog.core.bulk.BulkUnit.Found;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** Plans changes of many units, and keeps the plans, so that what is applied is what was shown. */
@ApplicationScoped
public class BulkPlanning {

  /** How many units may be changed at once. */
  public static final int MOST = 10_000;

  private final ChosenUnits chosen;
  private final Foresight foresight;
  private final BulkStore store;

  BulkPlanning(ChosenUnits chosen, Foresight foresight, BulkStore store) {
    this.chosen = chosen;
    this.foresight = foresight;
    this.store = store;
  }

  /**
   * Plans a deed. Who may do it, the caller has asked.
   *
   * @param entryIds in the order of the list; those of other catalogs are left out
   * @param list what the list said that they come from; null for single ones
   * @param approves whether the person may approve
   * @return the id of the change
   * @throws TooManyUnitsException beyond {@link #MOST}
   */
  @Transactional
  public long plan(
      Catalog catalog,
      String locale,
      List<Long> entryIds,
      @Nullable String list,
      Deed deed,
      boolean approves,
      Actor by) {
    if (entryIds.size() > MOST) {
      throw new TooManyUnitsException();
    }
    List<Found> found = find(catalog, locale, entryIds, deed);
    List<BulkUnit> units = Plan.of(deed, found);
    if (units.size() > MOST) {
      throw new TooManyUnitsException();
    }
    if (deed instanceof Deed.Judge judge) {
      units = foresight.look(catalog.id(), locale, judge.verdict(), units, by);
    }
    Order order = new Order(deed, entryIds.size(), missing(deed, entryIds, found), list);
    return store.keep(catalog.id(), locale, order, approves, units, by);
  }

  private List<Found> find(Catalog catalog, String locale, List<Long> entryIds, Deed deed) {
    return deed instanceof Deed.Assign
        ? chosen.assigned(catalog.id(), locale, entryIds)
        : chosen.units(catalog.id(), locale, entryIds, kinds(deed));
  }

  private static Set<UnitKind> kinds(Deed deed) {
    if (deed instanceof Deed.Judge judge) {
      return judge.units();
    }
    return deed instanceof Deed.Replace replace ? replace.units() : EnumSet.of(UnitKind.ENTRY);
  }

  /** Texts that are not there cannot be judged, nor words in them replaced. */
  private static int missing(Deed deed, List<Long> entryIds, List<Found> found) {
    return kinds(deed).contains(UnitKind.TEXT)
        ? entryIds.size()
            - (int) found.stream().filter(each -> each.kind() == UnitKind.TEXT).count()
        : 0;
  }
}
