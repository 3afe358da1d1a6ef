package org.errorcatalog.admin.action;

import java.util.Locale;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.entry.Catalog;

/**
 * Which actions of a catalog a list shows.
 *
 * @param locale the locale whose wordings are shown beside the source
 * @param search a part of a wording in either; empty for all
 * @param forEntry the entry, as {@code 50058~1}, that is to be given one of them; empty for none
 * @param after the last action of the page before; 0 for the first page
 */
record ActionFilter(Catalog catalog, String locale, String search, String forEntry, long after) {

  private static final int LONGEST = 200;

  ActionFilter {
    search = search.strip();
    search = search.length() > LONGEST ? search.substring(0, LONGEST) : search;
  }

  String searchLowered() {
    return search.toLowerCase(Locale.ROOT);
  }

  public String address() {
    return Addresses.actions(catalog.name(), locale)
        + (search.isEmpty() ? "" : "&q=" + Addresses.query(search))
        + (forEntry.isEmpty() ? "" : "&for=" + Addresses.query(forEntry));
  }

  /** Without what narrows it. */
  public String pathAddress() {
    return "/catalogs/%s/actions".formatted(catalog.name());
  }

  public String addressAfter(long last) {
    return address() + "&after=" + last;
  }

  public String pageOf(ActionRow row) {
    return Addresses.action(catalog.name(), row.id(), locale);
  }
}
