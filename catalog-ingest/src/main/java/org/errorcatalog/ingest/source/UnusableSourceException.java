package org.errorcatalog.ingest.source;

import java.io.Serial;

/** What was typed names no source that can be read. */
public class UnusableSourceException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UnusableSourceException(String message) {
    super(message);
  }
}
