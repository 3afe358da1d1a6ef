package org.errorcatalog.api.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Who may read. */
@ConfigMapping(prefix = "catalog.api")
interface AccessConfig {

  /** Nothing but {@code open} opens the API: a setting that is missing or misspelt does not. */
  @WithDefault("token")
  Access access();

  /** The roles of a token that may read, as the identity provider names them. */
  @WithDefault("viewer,editor,reviewer,publisher,admin")
  Set<String> readerRoles();

  /** How the API is closed. */
  enum Access {
    /** A bearer token with one of the reader roles is wanted. */
    TOKEN,
    /** Everybody who reaches the API may read; tokens are not looked at. */
    OPEN
  }
}
