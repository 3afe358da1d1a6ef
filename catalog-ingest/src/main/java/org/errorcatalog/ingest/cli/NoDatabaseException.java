package org.errorcatalog.ingest.cli;

import java.io.Serial;

/** No database is configured, and no quickstart runs here. */
class NoDatabaseException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  NoDatabaseException() {
    super(
        "no database: set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD, or run in the"
            + " folder of a running quickstart");
  }
}
