package org.errorcatalog.admin.browse;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.errorcatalog.core.entry.Catalog;
import org.jboss.resteasy.reactive.RestQuery;

/** The part of an address that says which entries of a catalog are meant, and in which order. */
public class FilterQuery {

  @Context
  @SuppressWarnings("NullAway.Init") // set by the framework
  UriInfo address;

  @RestQuery
  @DefaultValue("")
  String after = "";

  public EntryFilter filter(Catalog catalog, String locale) {
    return EntryFilter.of(catalog, locale, address.getQueryParameters());
  }

  /** Where the page begins. */
  Place start() {
    return Place.of(after);
  }
}
