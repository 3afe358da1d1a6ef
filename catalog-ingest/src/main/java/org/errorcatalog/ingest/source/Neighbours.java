package org.errorcatalog.ingest.source;

import java.util.Optional;

/** The other pages of a page's source; they can be read while the page is being handed over. */
@FunctionalInterface
public interface Neighbours {

  Neighbours NONE = path -> Optional.empty();

  /**
   * The content of a neighbour; empty where there is none within the source and its limits.
   *
   * @param relativePath from the page's folder, or from the source's root where it starts with
   *     {@code ~/}
   */
  Optional<byte[]> read(String relativePath);
}
