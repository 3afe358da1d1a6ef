package org.errorcatalog.core.finding;

import java.io.Serial;
import java.sql.SQLException;

/** The database refused; nothing was written. */
public class FindingsFailedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  FindingsFailedException(SQLException cause) {
    super("the findings could not be kept: " + cause.getMessage(), cause);
  }
}
