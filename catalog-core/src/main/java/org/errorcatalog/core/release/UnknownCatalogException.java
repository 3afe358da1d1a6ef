package org.errorcatalog.core.release;

import java.io.Serial;

/** There is no catalog of that name. */
public class UnknownCatalogException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public UnknownCatalogException(String name) {
    super("there is no catalog " + name);
  }
}
