package org.errorcatalog.ingest.markdown;

import java.util.Optional;

/** What a page may include. */
@FunctionalInterface
public interface Includes {

  Includes NONE = path -> Optional.empty();

  /** The content of a file by its path from the page's folder; empty where it cannot be had. */
  Optional<byte[]> read(String path);
}
