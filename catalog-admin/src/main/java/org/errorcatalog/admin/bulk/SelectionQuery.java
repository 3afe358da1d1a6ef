package org.errorcatalog.admin.bulk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.errorcatalog.admin.browse.FilterQuery;
import org.errorcatalog.admin.page.OpenCatalog;
import org.errorcatalog.core.entry.Catalog;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The part of an address that says which entries are to be changed. */
class SelectionQuery {

  @RestPath String name = "";

  @RestQuery @Nullable String locale;

  @RestQuery List<Long> entry = List.of();

  /** {@code all} of the list or the {@code ticked} ones; if it does not say, ticks say it. */
  @RestQuery
  @DefaultValue("")
  String which = "";

  @BeanParam FilterQuery filter = new FilterQuery();

  Selection of(Catalog catalog) {
    return new Selection(
        filter.filter(catalog, OpenCatalog.target(catalog, locale)),
        which.equals("all") || (which.isEmpty() && entry.isEmpty()),
        entry);
  }
}
