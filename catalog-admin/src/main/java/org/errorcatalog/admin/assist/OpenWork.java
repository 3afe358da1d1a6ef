package org.errorcatalog.admin.assist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.errorcatalog.admin.page.OpenUnit;
import org.errorcatalog.admin.page.UnitPlace;
import org.errorcatalog.core.text.UnitKind;

/** The text or wording that an address names, in both locales. */
@ApplicationScoped
class OpenWork {

  private final OpenUnit units;

  OpenWork(OpenUnit units) {
    this.units = units;
  }

  @Transactional
  Work at(WorkAddress address) {
    UnitPlace place = units.place(address.unit);
    if (place.unit().kind() == UnitKind.ENTRY) {
      throw new NotFoundException();
    }
    return new Work(
        place,
        address.list.filter(place.catalog(), place.locale()),
        units.in(place.source(), place).orElse(null),
        units.in(place.locale(), place).orElse(null));
  }
}
