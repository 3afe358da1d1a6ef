package org.errorcatalog.admin.check;

import java.util.List;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.memory.Term;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a catalog, and what they found in a locale.
 *
 * @param terms of the glossary, for this locale
 * @param allTerms how many there are for all locales
 * @param changeable whether levels, limits and glossary may be changed
 * @param complaint why the last change was refused, null where it was not
 */
record CheckView(
    Catalog catalog,
    String locale,
    List<CheckRow> rows,
    CheckSettings settings,
    List<Term> terms,
    int allTerms,
    boolean changeable,
    @Nullable String complaint) {

  CheckView {
    rows = List.copyOf(rows);
    terms = List.copyOf(terms);
  }

  public CheckLevel[] levels() {
    return CheckLevel.values();
  }

  /** The entries with findings of a check. */
  public String listAddress(CheckRow row) {
    return Addresses.entries(catalog.name(), locale) + "&check=" + row.check();
  }

  public String levelAddress(CheckRow row) {
    return address("/levels/" + row.check());
  }

  /** Where a form of the page is sent to. */
  public String address(String rest) {
    return Addresses.checks(catalog.name(), rest, locale);
  }
}
