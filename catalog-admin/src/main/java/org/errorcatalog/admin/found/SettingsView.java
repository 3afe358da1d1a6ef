package org.errorcatalog.admin.found;

import java.util.List;
import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a catalog.
 *
 * @param entriesFourEyes whether nobody approves an entry's facts that they wrote themselves
 * @param shapeable whether locales and prefixes may be changed
 * @param publishable whether the minimum state may be
 * @param administered whether four eyes may be switched
 * @param refusal why the last change was refused, null where it was not
 */
record SettingsView(
    Catalog catalog,
    List<LocaleRow> locales,
    boolean entriesFourEyes,
    boolean shapeable,
    boolean publishable,
    boolean administered,
    @Nullable Refusal refusal) {

  SettingsView {
    locales = List.copyOf(locales);
  }

  public List<UnitState> minimumStates() {
    return List.of(UnitState.PRETRANSLATED, UnitState.IN_REVIEW, UnitState.APPROVED);
  }

  public String prefixes() {
    return String.join(" ", catalog.codePrefixes());
  }

  /** Where a form of the page is sent to. */
  public String address(String rest) {
    return Addresses.settings(catalog.name()) + rest;
  }
}
