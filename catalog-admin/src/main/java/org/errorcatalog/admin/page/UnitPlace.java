package org.errorcatalog.admin.page;

import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.text.UnitKind;
import org.jspecify.annotations.Nullable;

/** A unit of an entry that exists, shown in two locales that its catalog has. */
public record UnitPlace(
    Catalog catalog,
    long entryId,
    String code,
    int variant,
    String source,
    String locale,
    UnitName unit) {

  /** The page of the entry. */
  public String entryAddress() {
    return Addresses.entry(catalog.name(), code, variant, source, locale);
  }

  /** The address of something of the unit, as {@code /history}. */
  public String address(String rest) {
    String bare = Addresses.entry(catalog.name(), code);
    return bare + rest + entryAddress().substring(bare.length()) + "&unit=" + unit;
  }

  /** Whose the unit is: the action of a wording, else the entry. */
  public long ownerId() {
    return unit.kind() == UnitKind.WORDING ? unit.actionId() : entryId;
  }

  /** The locale of the unit; null of an entry, which has none. */
  public @Nullable String unitLocale() {
    return unit.kind() == UnitKind.ENTRY ? null : locale;
  }
}
