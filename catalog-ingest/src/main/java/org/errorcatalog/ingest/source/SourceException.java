package org.errorcatalog.ingest.source;

import java.io.Serial;

/** A source as a whole cannot be read; the message names it and says why. */
public class SourceException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  SourceException(String message) {
    super(message);
  }
}
