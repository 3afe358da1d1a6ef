package org.errorcatalog.ingest.merge;

import java.io.Serial;
import java.sql.SQLException;

/** The database refused or went away; nothing of the catalog was changed. */
public class ImportFailedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ImportFailedException(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  ImportFailedException(String message) {
    super(message);
  }
}
