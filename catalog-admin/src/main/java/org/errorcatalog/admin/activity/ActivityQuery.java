package org.errorcatalog.admin.activity;

import jakarta.ws.rs.DefaultValue;
import org.errorcatalog.core.entry.Catalog;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What of the log an address asks for; what it does not know filters nothing. */
class ActivityQuery {

  @RestQuery
  @DefaultValue("")
  String person = "";

  @RestQuery
  @DefaultValue("")
  String verb = "";

  @RestQuery
  @DefaultValue("")
  String locale = "";

  @RestQuery
  @DefaultValue("")
  String from = "";

  @RestQuery
  @DefaultValue("")
  String until = "";

  @RestQuery
  @DefaultValue("")
  String before = "";

  ActivityFilter filter(@Nullable Catalog catalog) {
    return new ActivityFilter(
        catalog,
        person,
        ActivityFilter.verb(verb),
        locale,
        new Period(from, until),
        DeedPlace.of(before));
  }
}
