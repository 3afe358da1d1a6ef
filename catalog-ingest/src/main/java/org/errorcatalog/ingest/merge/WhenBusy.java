package org.errorcatalog.ingest.merge;

/** What an import does where another one of the same catalog is under way. */
@FunctionalInterface
public interface WhenBusy {

  /** Waits until the other has ended. */
  WhenBusy WAIT = catalog -> {};

  /** Leaves; nothing is written. */
  WhenBusy LEAVE =
      catalog -> {
        throw new CatalogBusyException(catalog);
      };

  /**
   * Called once, before the wait that follows where it returns.
   *
   * @throws CatalogBusyException to leave instead
   */
  void busy(String catalog);
}
