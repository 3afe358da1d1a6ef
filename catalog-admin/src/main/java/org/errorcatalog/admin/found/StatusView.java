package org.errorcatalog.admin.found;

import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.core.entry.Catalog;
import org.errorcatalog.core.entry.Entry;
import org.errorcatalog.core.entry.EntryStatus;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry is in use.
 *
 * @param source what it says in the source locale, null where nothing yet
 * @param pages how many pages have it
 * @param reason what was typed and not stored
 * @param refusal why the last change was refused, null where it was not
 */
record StatusView(
    Catalog catalog,
    Entry entry,
    @Nullable String source,
    long pages,
    String reason,
    @Nullable Refusal refusal) {

  public boolean withdrawn() {
    return entry.status() == EntryStatus.WITHDRAWN;
  }

  public String entryAddress() {
    return Addresses.entry(
        catalog.name(), entry.code(), entry.variant(), null, catalog.sourceLocale());
  }

  public String address() {
    return Addresses.status(catalog.name(), entry.code(), entry.variant());
  }
}
