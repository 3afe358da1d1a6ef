package org.errorcatalog.core.text;

import java.io.Serial;

/** There is no such unit, or none in this catalog. */
public class UnknownUnitException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public UnknownUnitException(String what) {
    super("unknown " + what);
  }
}
