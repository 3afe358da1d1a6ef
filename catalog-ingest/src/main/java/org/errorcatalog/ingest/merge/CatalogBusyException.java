package org.errorcatalog.ingest.merge;

import java.io.Serial;

/**
 * Another import of the catalog is under way, and this one was not to wait; nothing was written.
 */
public class CatalogBusyException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public CatalogBusyException(String catalog) {
    super("another import of %s is under way".formatted(catalog));
  }
}
