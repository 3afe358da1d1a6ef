package org.errorcatalog.core.release;

import java.io.Serial;
import java.sql.SQLException;

/** The database refused; nothing was published. */
public class ReleaseFailedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ReleaseFailedException(SQLException cause) {
    super("the release could not be written: " + cause.getMessage(), cause);
  }
}
