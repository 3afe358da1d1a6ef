package org.errorcatalog.core.release;

import java.io.Serial;

/** What would be published is no longer what the publisher saw; nothing was published. */
public class StaleDraftException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  StaleDraftException(String catalog) {
    super("what would be published of " + catalog + " changed since it was shown");
  }
}
