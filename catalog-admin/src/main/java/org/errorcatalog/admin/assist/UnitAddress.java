package org.errorcatalog.admin.assist;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which text or wording an address names, and from which locale it is translated. */
class UnitAddress {

  static final String TEXT = "text";
  static final String WORDING = "wording-";

  @RestPath String name = "";
  @RestPath String code = "";

  @RestQuery @Nullable Integer variant;
  @RestQuery @Nullable String source;
  @RestQuery @Nullable String locale;

  /** {@code text}, or {@code wording-} and the id of an action of the entry. */
  @RestQuery
  @DefaultValue(TEXT)
  String unit = TEXT;
}
