package org.errorcatalog.admin.activity;

import java.util.Arrays;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.audit.Verb;
import org.errorcatalog.core.entry.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * What the log is asked for.
 *
 * @param catalog null for all
 * @param person the id of who did it, empty for all
 * @param verb null for all
 * @param locale of the units, empty for all; one that the catalog has
 * @param before where the page begins
 */
record ActivityFilter(
    @Nullable Catalog catalog,
    String person,
    @Nullable Verb verb,
    String locale,
    Period period,
    DeedPlace before) {

  private static final int LONGEST = 255;

  ActivityFilter {
    person = isPerson(person) ? person : "";
    locale = catalog != null && catalog.locales().contains(locale) ? locale : "";
  }

  /** Whether it may be the id of somebody. */
  static boolean isPerson(String id) {
    return !id.isEmpty() && id.length() <= LONGEST && id.indexOf('\0') < 0;
  }

  /** The verb of an address; an unknown one filters nothing. */
  static @Nullable Verb verb(String value) {
    return Arrays.stream(Verb.values())
        .filter(verb -> verb.name().equals(value))
        .findFirst()
        .orElse(null);
  }

  public boolean narrows() {
    return !person.isEmpty() || verb != null || !locale.isEmpty() || period.narrows();
  }

  public boolean newest() {
    return before.equals(DeedPlace.NEWEST);
  }

  /** The page without any filter. */
  public String bare() {
    return catalog == null ? "/activity" : "/catalogs/%s/activity".formatted(catalog.name());
  }

  /** The address of this list, from its first page. */
  public String address() {
    return bare() + "?" + query(person);
  }

  /** The same of one person. */
  public String addressOf(Deed deed) {
    return bare() + "?" + query(deed.actor());
  }

  public String addressBefore(DeedPlace place) {
    return address() + "&before=" + Addresses.query(place.value());
  }

  /** Where what the person did in the period is taken back. */
  public String revertAddress() {
    return "%s/revert?person=%s&from=%s&until=%s"
        .formatted(bare(), Addresses.query(person), period.firstMinute(), period.lastMinute());
  }

  private String query(String who) {
    return "person=%s&verb=%s&locale=%s&from=%s&until=%s"
        .formatted(
            Addresses.query(who),
            verb == null ? "" : verb.name(),
            Addresses.query(locale),
            Addresses.query(period.from()),
            Addresses.query(period.until()));
  }
}
