package org.errorcatalog.deploy.quickstart;

import java.util.Locale;

/** The database roles of catalog-core's {@code db/roles.sql}. */
enum Role {
  OWNER,
  API,
  ADMIN,
  INGEST,
  PUBLISHER;

  String shortName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String user() {
    return "catalog_" + shortName();
  }
}
