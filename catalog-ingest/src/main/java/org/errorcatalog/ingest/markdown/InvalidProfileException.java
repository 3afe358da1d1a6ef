package org.errorcatalog.ingest.markdown;

import java.io.Serial;

/** A profile cannot be read; the message says where and why. */
public class InvalidProfileException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  InvalidProfileException(String message) {
    super(message);
  }
}
