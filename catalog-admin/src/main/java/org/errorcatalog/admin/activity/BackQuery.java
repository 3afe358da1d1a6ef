package org.errorcatalog.admin.activity;

import jakarta.ws.rs.DefaultValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.history.Trail;
import org.jboss.resteasy.reactive.RestQuery;

/** Whose changes of which period are to be taken back. */
class BackQuery {

  private static final Pattern THIS_AGE = Pattern.compile("2\\d{3}-[0-9TZ:.-]{15,25}");

  @RestQuery
  @DefaultValue("")
  String person = "";

  /** The moment of an import; where there is one, person and period are not asked. */
  @RestQuery
  @DefaultValue("")
  String run = "";

  @RestQuery
  @DefaultValue("")
  String from = "";

  @RestQuery
  @DefaultValue("")
  String until = "";

  /** How many steps of the preview stand on earlier pages. */
  @RestQuery
  @DefaultValue("0")
  int at;

  Period period() {
    return new Period(from, until);
  }

  /** Empty until somebody chose. */
  Optional<Trail> trail(Catalog catalog) {
    Optional<Instant> moment = moment(run);
    if (moment.isPresent()) {
      return Optional.of(Trail.ofImport(catalog.id(), moment.get()));
    }
    if (!ActivityFilter.isPerson(person) || !period().narrows()) {
      return Optional.empty();
    }
    return Optional.of(Trail.ofPerson(catalog.id(), person, period().start(), period().end()));
  }

  private static Optional<Instant> moment(String value) {
    try {
      return THIS_AGE.matcher(value).matches()
          ? Optional.of(Instant.parse(value))
          : Optional.empty();
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }

  String address(Catalog catalog) {
    return "/catalogs/%s/activity/revert?person=%s&run=%s&from=%s&until=%s"
        .formatted(
            catalog.name(),
            Addresses.query(person),
            Addresses.query(run),
            Addresses.query(period().from()),
            Addresses.query(period().until()));
  }
}
