package org.errorcatalog.admin.review;

import org.errorcatalog.admin.page.Addresses;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.core.entry.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * One of the queues of a catalog.
 *
 * @param locale of its texts and wordings; null of the entries, which have none
 */
record Scope(Catalog catalog, @Nullable String locale) {

  /** As the address names the queue of entries, which is no locale. */
  static final String ENTRIES = "entries";

  static Scope of(Catalog catalog, @Nullable String named) {
    return new Scope(catalog, ENTRIES.equals(named) ? null : OpenCatalog.target(catalog, named));
  }

  /** As the address names it. */
  public String value() {
    return locale == null ? ENTRIES : locale;
  }

  public String address() {
    return address("");
  }

  /** Something of the queue, as {@code /text/7}. */
  String address(String rest) {
    return "/catalogs/%s/review%s?locale=%s"
        .formatted(catalog.name(), rest, Addresses.query(value()));
  }
}
