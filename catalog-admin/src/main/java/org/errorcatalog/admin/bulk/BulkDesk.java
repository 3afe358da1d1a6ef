package org.errorcatalog.admin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.errorcatalog.admin.browse.FoundEntries;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.security.Access;
import org.errorcatalog.admin.security.Role;
import org.errorcatalog.core.bulk.BulkChange;
import org.errorcatalog.core.bulk.BulkChanging;
import org.errorcatalog.core.bulk.BulkPlanning;
import org.errorcatalog.core.bulk.Deed;
import org.errorcatalog.core.bulk.Outcome;
import org.errorcatalog.core.bulk.TooManyUnitsException;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.talk.People;
import org.errorcatalog.core.text.InvalidChangeException;
import org.jspecify.annotations.Nullable;

/** Takes changes of many units from who may make them. */
@ApplicationScoped
class BulkDesk {

  private final BulkPlanning planning;
  private final BulkChanging changing;
  private final BulkReading reading;
  private final BulkRights rights;
  private final FoundEntries found;
  private final People people;
  private final Access access;

  BulkDesk(
      BulkPlanning planning,
      BulkChanging changing,
      BulkReading reading,
      BulkRights rights,
      FoundEntries found,
      People people,
      Access access) {
    this.planning = planning;
    this.changing = changing;
    this.reading = reading;
    this.rights = rights;
    this.found = found;
    this.people = people;
    this.access = access;
  }

  /** What may be done to the chosen entries. */
  BulkView choose(Selection selection, BulkView.@Nullable Problem problem) {
    Catalog catalog = selection.filter().catalog();
    access.require(access.mayEdit(catalog, selection.filter().locale()));
    return new BulkView(
        selection,
        selection.isAll() ? found.count(selection.filter()) : selection.ticked().size(),
        reading.actions(catalog),
        people.all(),
        access.mayShape(catalog),
        access.reviews(),
        problem);
  }

  Planned plan(Selection selection, DeedForm form) {
    try {
      return Planned.as(plan(selection, form.deed()));
    } catch (InvalidChangeException incomplete) {
      return Planned.not(BulkView.Problem.INCOMPLETE);
    } catch (TooManyUnitsException tooMany) {
      return Planned.not(BulkView.Problem.TOO_MANY);
    }
  }

  private long plan(Selection selection, Deed deed) {
    Catalog catalog = selection.filter().catalog();
    String locale = selection.filter().locale();
    access.require(rights.may(deed, catalog, locale));
    List<Long> ids =
        selection.isAll()
            ? found.ids(selection.filter(), BulkPlanning.MOST + 1)
            : selection.ticked();
    return planning.plan(
        catalog, locale, ids, selection.filter().query(), deed, access.reviews(), access.actor());
  }

  ChangeView show(Catalog catalog, long id) {
    BulkChange change = own(catalog, id);
    boolean planned = change.status() == BulkChange.Status.PREVIEWED;
    String chosen = change.order().chosen();
    return new ChangeView(
        catalog,
        change,
        change.deed().getClass().getSimpleName(),
        reading.tallies(id),
        reading.rows(
            catalog,
            change,
            planned ? List.of(Outcome.PLANNED) : List.of(Outcome.DONE, Outcome.UNDONE)),
        reading.rows(catalog, change, List.of(Outcome.REFUSED, Outcome.KEPT, Outcome.SKIPPED)),
        Addresses.entries(catalog.name(), change.locale()) + (chosen == null ? "" : chosen));
  }

  void apply(Catalog catalog, long id) {
    BulkChange change = allowed(catalog, id);
    access.require(access.reviews() || !change.approves());
    changing.apply(change, access.actor());
  }

  void undo(Catalog catalog, long id) {
    BulkChange change = allowed(catalog, id);
    changing.undo(change, access.reviews(), access.actor());
  }

  /** Rights may have gone since the preview. */
  private BulkChange allowed(Catalog catalog, long id) {
    BulkChange change = own(catalog, id);
    access.require(rights.may(change.deed(), catalog, change.locale()));
    return change;
  }

  /** One's own; an admin sees everybody's. */
  private BulkChange own(Catalog catalog, long id) {
    return changing
        .of(id)
        .filter(change -> change.catalogId() == catalog.id())
        .filter(change -> change.actor().equals(access.actor().id()) || access.is(Role.ADMIN))
        .orElseThrow(NotFoundException::new);
  }
}
