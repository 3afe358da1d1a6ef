package org.errorcatalog.admin.edit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import org.errorcatalog.admin.browse.FilterQuery;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which entry an address names, and in which two locales it is shown. */
class EntryAddress {

  @RestPath String name = "";
  @RestPath String code = "";

  @RestQuery @Nullable Integer variant;
  @RestQuery @Nullable String source;
  @RestQuery @Nullable String locale;

  /** Locales to read beside the source, with commas between them. */
  @RestQuery
  @DefaultValue("")
  String also = "";

  /** The list that somebody works through. */
  @BeanParam FilterQuery filter = new FilterQuery();

  /** The code that was saved before this page was asked for. */
  @RestQuery
  @DefaultValue("")
  String done = "";

  /** The card that was saved before this page was asked for. */
  @RestQuery
  @DefaultValue("")
  String saved = "";
}
