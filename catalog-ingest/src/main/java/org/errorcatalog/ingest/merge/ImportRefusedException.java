package org.errorcatalog.ingest.merge;

import java.io.Serial;

/** What was asked for cannot be done with this catalog; nothing was read or written. */
public class ImportRefusedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ImportRefusedException(String message) {
    super(message);
  }
}
