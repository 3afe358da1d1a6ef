package org.errorcatalog.core.text;

import java.io.Serial;

/** Somebody else changed the unit since the caller read it; nothing was written. */
public class StaleVersionException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public StaleVersionException(String unit, long id, int expected, int actual) {
    super("%s %d is at version %d, not %d".formatted(unit, id, actual, expected));
  }
}
