package org.errorcatalog.admin.browse;

import java.util.Locale;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.entry.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * What a list of entries is asked for.
 *
 * @param locale the locale whose texts are shown beside the source
 * @param search a part of a code or of either text; empty for all
 * @param check only entries with a finding of it that stands, in the locale; null for all
 * @param after where the page begins
 */
public record EntryFilter(
    Catalog catalog,
    String locale,
    String search,
    StateFilter state,
    @Nullable CheckName check,
    Place after) {

  /** The longest search, in characters; the rest is cut. */
  static final int LIMIT = 200;

  public EntryFilter {
    search = search.strip();
    search = search.length() > LIMIT ? search.substring(0, LIMIT) : search;
  }

  String searchLowered() {
    return search.toLowerCase(Locale.ROOT);
  }

  public boolean narrows() {
    return !search.isEmpty() || state != StateFilter.ALL || check != null;
  }

  /** The address of this list, from its first page. */
  public String address() {
    return address(state);
  }

  /** The same search with another state. */
  public String address(StateFilter other) {
    return Addresses.entries(catalog.name(), locale)
        + (search.isEmpty() ? "" : "&q=" + Addresses.query(search))
        + (check == null ? "" : "&check=" + check)
        + (other == StateFilter.ALL ? "" : "&state=" + other.value());
  }

  public String entryAddress(EntryRow row) {
    return Addresses.entry(catalog.name(), row.code(), row.variant(), null, locale);
  }

  public String addressAfter(Place place) {
    return address() + "&after=" + Addresses.query(place.value());
  }
}
