package org.errorcatalog.admin.page;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which entry an address names, in which two locales, and which of its units. */
public class UnitAddress {

  @RestPath String name = "";
  @RestPath String code = "";

  @RestQuery @Nullable Integer variant;
  @RestQuery @Nullable String source;
  @RestQuery @Nullable String locale;

  @RestQuery
  @DefaultValue("text")
  String unit = "text";
}
